import { BreakdownField } from '../../../inputs/breakdown-field.tsx';
import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { useTongue } from '../../frame/language.ts';
import { type Choices, categoryGroups } from '../choices.ts';
import type { Draft } from './draft.ts';

interface Props {
  draft: Draft;
  choices: Choices;
  faults: readonly Fault[];
  onChange: (draft: Draft) => void;
}

/** What holds for the whole table because no column says it. */
export function TableFields({ draft, choices, faults, onChange }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { constants } = draft;
  const inColumns = { value: '', title: t('mapInColumns') };
  const change = (changes: Partial<Draft['constants']>) =>
    onChange({ ...draft, constants: { ...constants, ...changes } });
  return (
    <fieldset class="form-part">
      <legend>{t('mapTable')}</legend>
      <p class="small quiet">{t('mapTableLead')}</p>
      <div class="form-grid">
        <SelectField
          id="tabelle-kennzahl"
          label={t('mapRole_indicator')}
          value={constants.indicator ?? ''}
          error={errorOf(faults, 'tabelle-kennzahl')}
          choices={[inColumns, ...choices.indicatorChoices]}
          onChoose={(chosen) => change({ indicator: chosen === '' ? null : chosen })}
        />
        <SelectField
          id="tabelle-gebiet"
          label={t('area')}
          value={constants.area ?? ''}
          error={errorOf(faults, 'tabelle-gebiet')}
          choices={[inColumns]}
          groups={choices.areaGroups}
          onChoose={(chosen) => change({ area: chosen === '' ? null : chosen })}
        />
        <InputField
          id="tabelle-zeitraum"
          type="text"
          label={t('mapRole_period')}
          hint={t('periodShortHint')}
          value={constants.period ?? ''}
          error={errorOf(faults, 'tabelle-zeitraum')}
          onInput={(text) => change({ period: text === '' ? null : text })}
        />
        <BreakdownField
          id="tabelle-gliederung"
          label={t('breakdown')}
          furtherLabel={t('mapFurtherDimension')}
          totalTitle={t('mapNoBreakdown')}
          value={constants.breakdown}
          groupsFor={(used) => categoryGroups(choices.dimensions, tongue, { used })}
          onChange={(breakdown) => change({ breakdown })}
        />
      </div>
    </fieldset>
  );
}
