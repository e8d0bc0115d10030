import type { ComponentChildren } from 'preact';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';

const shown = 24;
const tooMany = 30;

/** The first rows of a long table and the way to all of them, which is an address of its own (`zeilen=alle`). */
export function useShortened<Row>(all: readonly Row[]): { rows: readonly Row[]; rest: ComponentChildren } {
  const { t } = useTongue();
  const { get } = useQuery();
  const whole = get('zeilen') === 'alle';
  if (all.length <= tooMany) return { rows: all, rest: null };
  return {
    rows: whole ? all : all.slice(0, shown),
    rest: (
      <p class="table-rest">
        <To query={{ zeilen: whole ? null : 'alle' }} replace>
          {whole ? t('fewerRows', { n: shown }) : t('allRows', { n: all.length })}
        </To>
      </p>
    ),
  };
}
