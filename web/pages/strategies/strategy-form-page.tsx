import type { Content } from '../../../data/cycle/records.ts';
import { strategyKindWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { DayField, ProseField, TextField } from '../records/fields/text-field.tsx';
import { type At, usePlaceValue } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';

/** Writing down a strategy: it begins as a draft. */
export function NewStrategyPage() {
  return (
    <NewRecordPage
      kind="strategy"
      initial={{ state: 'draft', kind: 'masterplan', version: '1.0', description: '' }}
    >
      {(at) => <StrategyFields at={at} />}
    </NewRecordPage>
  );
}

/** Changing what a version is called, and by whom it was decided where it was. */
export function EditStrategyPage({ strategy }: { strategy: string }) {
  return (
    <EditRecordPage kind="strategy" recordKey={strategy}>
      {(at) => <StrategyFields at={at} />}
    </EditRecordPage>
  );
}

function StrategyFields({ at }: { at: At<Content<'strategy'>> }) {
  const { t } = useTongue();
  const isDraft = usePlaceValue(at('state')) === 'draft';
  return (
    <>
      <TextField at={at('title')} />
      <div class="form-pair">
        <TextField at={at('version')} hint={t('strategyVersionHint')} />
        <ChoiceField at={at('kind')} of={strategyKindWords} />
      </div>
      <ProseField at={at('description')} rows={4} />
      {isDraft ? null : (
        <div class="form-pair">
          <TextField at={at('decidedBy')} />
          <DayField at={at('decidedOn')} />
          <TextField at={at('paper')} />
        </div>
      )}
    </>
  );
}
