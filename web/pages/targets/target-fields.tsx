import type { Content } from '../../../data/cycle/records.ts';
import type { Series } from '../../../data/series.ts';
import { directionWords, foldWords, targetKindWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { AreaField, BreakdownField, IndicatorField } from '../records/fields/figure-fields.tsx';
import { NumberField, PeriodField } from '../records/fields/read-field.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { textOf } from '../records/fields/text-field.tsx';
import { type At, useForm, usePlaceValue } from '../records/place.ts';
import { DueChoice, KnownValueChoice } from './period-choices.tsx';
import { maybeShownTarget } from './target-draft.ts';
import { TargetPreviewCard } from './target-preview.tsx';
import { useTargetPreview } from './use-preview.ts';

type Props = { at: At<Content<'target'>> };

/** What is asked of a goal in figures, with what is known of the indicator at once beside it. */
export function TargetFields({ at }: Props) {
  const { content } = useForm();
  const preview = useTargetPreview(maybeShownTarget(content));
  const entry = preview?.entry ?? null;
  const points = entry?.series.points ?? [];
  const unit = entry?.indicator.symbol || entry?.indicator.unit.de;
  return (
    <>
      <MeasureFields at={at} />
      <TargetPreviewCard preview={preview} />
      <AskedFields at={at} points={points} unit={unit} />
    </>
  );
}

function MeasureFields({ at }: Props) {
  const { t } = useTongue();
  return (
    <fieldset class="form-section">
      <legend>{t('targetMeasured')}</legend>
      <IndicatorField at={at('indicator')} />
      <AreaField at={at('area')} />
      <BreakdownField at={at('breakdown')} />
      <ChoiceField at={at('fold')} of={foldWords} none={t('foldNone')} hint={t('foldHint')} />
    </fieldset>
  );
}

interface AskedProps extends Props {
  points: Series['points'];
  unit: string | undefined;
}

function AskedFields({ at, points, unit }: AskedProps) {
  const { t } = useTongue();
  const kind = textOf(usePlaceValue(at('kind')));
  const last = points.at(-1)?.period;
  const measured = unit === undefined ? {} : { unit };
  return (
    <fieldset class="form-section">
      <legend>{t('targetAsked')}</legend>
      <ChoiceField at={at('kind')} of={targetKindWords} />
      {kind === 'range' ? null : <ChoiceField at={at('direction')} of={directionWords} />}
      {kind === 'range' ? (
        <div class="form-pair">
          <NumberField at={at('lower')} {...measured} />
          <NumberField at={at('upper')} {...measured} />
        </div>
      ) : null}
      {kind === 'reach' || kind === 'hold' ? (
        <NumberField at={at('value')} hint={t('valueHint')} {...measured} />
      ) : null}
      <PeriodField at={at('duePeriod')} hint={t('targetPeriodHint')} />
      <DueChoice at={at('duePeriod')} last={last} />
      <KnownValueChoice at={at} points={points} />
      <div class="form-pair">
        <PeriodField at={at('baselinePeriod')} hint={t('baselineHint')} />
        <NumberField at={at('baselineValue')} {...measured} />
      </div>
      {kind === 'reach' ? (
        <Rows at={at('milestones')} one={t('pathMilestone')} fresh={{}} hint={t('milestonesHint')}>
          {(row) => (
            <div class="form-pair">
              <PeriodField at={row('period')} />
              <NumberField at={row('value')} {...measured} />
            </div>
          )}
        </Rows>
      ) : null}
      {kind === 'hold' ? null : <NumberField at={at('tolerance')} hint={t('toleranceHint')} {...measured} />}
    </fieldset>
  );
}
