import { formatPeriod } from '../../words/format.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { BreakdownField, IndicatorField } from '../records/fields/figure-fields.tsx';
import { textOf } from '../records/fields/text-field.tsx';
import { usePlaceValue } from '../records/place.ts';
import { ChosenSelect } from './chosen-select.tsx';
import { FoldField } from './indicator-part-fields.tsx';
import type { PartAt } from './part-at.ts';

/** Whose figures of an indicator stand side by side, in which period. */
export function ComparisonPartFields({ at }: { at: PartAt<'comparison'> }) {
  const id = textOf(usePlaceValue(at('indicator')));
  return (
    <>
      <IndicatorField at={at('indicator')} />
      {id === '' ? null : <OfIndicator key={id} id={id} at={at} />}
    </>
  );
}

function OfIndicator({ id, at }: { id: string; at: PartAt<'comparison'> }) {
  const { language, t } = useTongue();
  const group = textOf(usePlaceValue(at('group')));
  const breakdown = textOf(usePlaceValue(at('breakdown')));
  const fold = textOf(usePlaceValue(at('fold')));
  const view = useAnswer('indicator', { params: { id } }).data;
  const kinds = view?.periodKinds ?? [];
  const kind = kinds.find((one) => one === fold);
  const comparison = useAnswer('comparison', {
    query: {
      indicator: id,
      ...(group === '' ? {} : { group }),
      ...(breakdown === '' ? {} : { breakdown }),
      ...(kind ? { fold: kind } : {}),
    },
  }).data;
  const groups = comparison?.groups ?? [];
  const periods = comparison?.periods ?? [];
  return (
    <>
      <div class="form-pair">
        <ChosenSelect
          at={at('group')}
          none={t('partBestGroup')}
          choices={groups.map(({ id: value, title }) => ({ value, title: title[language] }))}
        />
        <ChosenSelect
          at={at('period')}
          none={t('partLatestPeriod')}
          choices={periods.map(({ key }) => ({ value: key, title: formatPeriod(key, language, 'long') }))}
        />
      </div>
      <BreakdownField at={at('breakdown')} />
      {kinds.length > 1 ? <FoldField at={at('fold')} kinds={kinds} /> : null}
    </>
  );
}
