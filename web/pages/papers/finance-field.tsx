import type { Content } from '../../../data/cycle/records.ts';
import { financeText } from '../../words/paper-finance.ts';
import { useTongue } from '../frame/language.ts';
import { ProseField, textOf } from '../records/fields/text-field.tsx';
import { type At, usePlace, usePlaceValue } from '../records/place.ts';
import { isBranch } from '../records/tree.ts';
import { useRecords } from '../records/use-records.ts';

/** What a paper costs, in its own words; what its measures say can be taken over into them. */
export function FinanceField({ at }: { at: At<Content<'paper'>> }) {
  const { t } = useTongue();
  const place = usePlace(at('finance'));
  const said = useFinanceText(at);
  const text = textOf(place.value);
  return (
    <div class="picker">
      <ProseField at={at('finance')} hint={t('paperFinanceHint')} />
      {said === '' || text.includes(said) ? null : (
        <p class="small">
          <button
            type="button"
            class="text-button"
            onClick={() => place.set(text.trim() === '' ? said : `${text.trim()}\n\n${said}`)}
          >
            {t('paperFinanceTake')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Money and posts of the measures that the draft names or changes. */
function useFinanceText(at: At<Content<'paper'>>): string {
  const { language } = useTongue();
  const measures = useRecords('measure').data ?? [];
  const named = usePlaceValue(at('measures'));
  const changed = usePlaceValue(at('changes'));
  const keys = [...rowsOf(named), ...rowsOf(changed).map((row) => (isBranch(row) ? row.measure : null))];
  return financeText(
    measures.filter(({ key }) => keys.includes(key)).map(({ content }) => content),
    language,
  );
}

function rowsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
