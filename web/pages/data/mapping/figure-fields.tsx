import { useState } from 'preact/hooks';
import type { ColumnUse } from '../../../../data/mapping.ts';
import type { Language } from '../../../../data/words.ts';
import { BreakdownField } from '../../../inputs/breakdown-field.tsx';
import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { formatPeriod } from '../../../words/format.ts';
import { maybePeriodText } from '../../../words/period-text.ts';
import { type Tongue, useTongue } from '../../frame/language.ts';
import { areaText, breakdownText, type Choices, categoryGroups } from '../choices.ts';
import type { FigureUse } from './draft.ts';
import { columnField } from './faults.ts';

interface Props {
  use: FigureUse;
  index: number;
  caption: string;
  choices: Choices;
  faults: readonly Fault[];
  isBrief: boolean;
  fills: number;
  onFill: () => void;
  onChange: (use: ColumnUse) => void;
}

/** What the caption of a column of figures says about all of them; open where the rows or the table say it. */
export function FigureFields(props: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const [isOpen, setOpen] = useState(!props.isBrief);
  const isWrong = errorOf(props.faults, columnField(props.index, 'zeitraum')) !== undefined;
  if (isOpen || isWrong) return <Fields {...props} />;
  return (
    <p class="column-row__brief small">
      <span>{briefOf(props, tongue)}</span>
      <button type="button" class="text-button" onClick={() => setOpen(true)}>
        {t('mapEditColumn')}
        <span class="only-read"> {props.caption}</span>
      </button>
    </p>
  );
}

function briefOf({ use, choices }: Props, { language, t }: Tongue): string {
  const { indicatorChoices, areaGroups, dimensions } = choices;
  const said = [
    indicatorChoices.find(({ value }) => value === use.indicator)?.title,
    use.period === null ? null : periodText(use.period, language),
    use.area === null ? null : areaText(use.area, areaGroups),
    breakdownText(use.breakdown, dimensions, language),
  ].filter((part) => typeof part === 'string' && part !== '');
  return said.length > 0 ? said.join(' · ') : t('mapFromElsewhere');
}

function periodText(text: string, language: Language): string {
  const key = maybePeriodText(text);
  return key === undefined ? text : formatPeriod(key, language, 'short');
}

function Fields({ use, index, caption, choices, faults, fills, onFill, onChange }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const [asksArea, setAsksArea] = useState(use.area !== null);
  const elsewhere = { value: '', title: t('mapFromElsewhere') };
  const periodField = columnField(index, 'zeitraum');
  const isYear = /^\s*\d{4}\s*$/.test(use.period ?? '');
  const read = isYear ? undefined : maybePeriodText(use.period ?? '');
  return (
    <div class="column-row__more">
      <SelectField
        id={columnField(index, 'kennzahl')}
        label={t('mapRole_indicator')}
        value={use.indicator ?? ''}
        choices={[elsewhere, ...choices.indicatorChoices]}
        onChoose={(chosen) => onChange({ ...use, indicator: chosen === '' ? null : chosen })}
      />
      <InputField
        id={periodField}
        type="text"
        label={t('mapRole_period')}
        hint={
          read === undefined
            ? t(isYear ? 'mapYearBelow' : 'mapColumnPeriodHint')
            : t('mapPeriodIs', { period: formatPeriod(read, language, 'long') })
        }
        value={use.period ?? ''}
        error={errorOf(faults, periodField)}
        onInput={(text) => onChange({ ...use, period: text === '' ? null : text })}
      />
      <BreakdownField
        id={columnField(index, 'gliederung')}
        label={t('breakdown')}
        furtherLabel={t('mapFurtherDimension')}
        totalTitle={t('mapNoBreakdown')}
        value={use.breakdown}
        groupsFor={(used) => categoryGroups(choices.dimensions, tongue, { caption, used })}
        onChange={(breakdown) => onChange({ ...use, breakdown })}
      />
      {asksArea ? (
        <SelectField
          id={columnField(index, 'gebiet')}
          label={t('area')}
          value={use.area ?? ''}
          choices={[elsewhere]}
          groups={choices.areaGroups}
          onChoose={(chosen) => onChange({ ...use, area: chosen === '' ? null : chosen })}
        />
      ) : null}
      <p class="column-row__acts small">
        {asksArea ? null : (
          <button type="button" class="text-button" onClick={() => setAsksArea(true)}>
            {t('mapColumnArea')}
          </button>
        )}
        {fills > 0 ? (
          <button type="button" class="text-button" onClick={onFill}>
            {t('mapFill', { n: fills })}
          </button>
        ) : null}
      </p>
    </div>
  );
}
