import type { Content } from '../../../data/cycle/records.ts';
import { directionWords, measureStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { AreaField, BreakdownField, IndicatorField } from '../records/fields/figure-fields.tsx';
import { NumberField } from '../records/fields/read-field.tsx';
import { RecordField, RecordsField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { DayField, LinesField, ProseField, TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';

type Fields = { at: At<Content<'measure'>> };

/** Everything that is written down of a measure. */
export function MeasureFields({ at }: Fields) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} />
      <ProseField at={at('description')} />
      <ChoiceField at={at('state')} of={measureStateWords} />
      <TextField at={at('responsible')} />
      <LinesField at={at('partners')} hint={t('measurePartnersHint')} />
      <When at={at} />
      <Resources at={at} />
      <WhatFor at={at} />
      <TextField at={at('link')} />
      <Rows
        at={at('history')}
        one={t('measureStandingOne')}
        fresh={{ state: 'decided' }}
        hint={t('measureHistoryHint')}
      >
        {(row) => (
          <>
            <div class="form-pair">
              <ChoiceField at={row('state')} of={measureStateWords} />
              <DayField at={row('on')} />
            </div>
            <TextField at={row('note')} />
            <RecordField at={row('paper')} kind="paper" />
          </>
        )}
      </Rows>
    </>
  );
}

function When({ at }: Fields) {
  const { t } = useTongue();
  return (
    <fieldset class="form-section">
      <legend>{t('measureWhen')}</legend>
      <div class="form-pair">
        <DayField at={at('from')} />
        <DayField at={at('until')} />
      </div>
      <Rows at={at('steps')} one={t('measureStep')} fresh={{ title: '' }}>
        {(row) => (
          <>
            <TextField at={row('title')} />
            <div class="form-pair">
              <DayField at={row('due')} />
              <DayField at={row('done')} />
            </div>
          </>
        )}
      </Rows>
    </fieldset>
  );
}

function Resources({ at }: Fields) {
  const { t } = useTongue();
  return (
    <fieldset class="form-section">
      <legend>{t('measureResources')}</legend>
      <Rows at={at('posts')} one={t('measurePost')} fresh={{ share: 1 }} hint={t('measurePostsHint')}>
        {(row) => (
          <>
            <TextField at={row('title')} />
            <div class="form-pair">
              <NumberField at={row('share')} />
              <TextField at={row('source')} />
            </div>
          </>
        )}
      </Rows>
      <Rows at={at('funding')} one={t('measureFundingOne')} fresh={{ source: '' }}>
        {(row) => (
          <>
            <TextField at={row('source')} />
            <div class="form-pair">
              <NumberField at={row('amount')} unit="€" />
              <NumberField at={row('year')} hint={t('measureYearHint')} />
            </div>
          </>
        )}
      </Rows>
    </fieldset>
  );
}

function WhatFor({ at }: Fields) {
  const { t } = useTongue();
  return (
    <fieldset class="form-section">
      <legend>{t('measureWhatFor')}</legend>
      <RecordsField at={at('goals')} kind="goal" hint={t('measureGoalsHint')} />
      <Rows at={at('effects')} one={t('measureEffect')} fresh={{ direction: 'up' }}>
        {(row) => (
          <>
            <IndicatorField at={row('indicator')} />
            <ChoiceField at={row('direction')} of={directionWords} />
            <AreaField at={row('area')} />
            <BreakdownField at={row('breakdown')} />
            <DayField at={row('from')} hint={t('measureEffectFromHint')} />
          </>
        )}
      </Rows>
    </fieldset>
  );
}
