import type { ComponentChildren } from 'preact';
import type { Point, Series } from '../../../data/series.ts';
import type { ValueFormat } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { CopyFigure } from '../inquiries/copy-figure.tsx';
import { figureKeyOf, saidOf } from '../inquiries/shown-figure.ts';

interface Props {
  series: Pick<Series, 'breakdown' | 'area' | 'indicator'>;
  point: Point;
  indicator: ValueFormat;
  children?: ComponentChildren;
}

/** A number that opens its details, which are an address of their own (`wert`, `reihe`), and can be copied. */
export function ValueButton({ series, point, indicator, children }: Props) {
  const { language, t } = useTongue();
  const { get, here, go } = useQuery();
  return (
    <span class="nowrap">
      <button
        type="button"
        class="value-button"
        title={t('openDetails')}
        onClick={() => go(here({ wert: point.period, reihe: series.breakdown }))}
      >
        {pointCell(point, indicator, language)}
        {children}
      </button>
      <CopyFigure figure={figureKeyOf(series, point, get)} said={saidOf(point, indicator, language)} />
    </span>
  );
}
