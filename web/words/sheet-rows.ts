import type { Dimension, EvidencedField, Indicator } from '../../data/indicator.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber } from './format.ts';
import { kindWords } from './periods.ts';
import { type Fillings, say, type TextKey } from './texts.ts';

export interface SheetRow {
  label: string;
  text: string;
  /** The field whose evidence stands beside it, null for what is ours to say. */
  field: EvidencedField | null;
}

/** An indicator with what it can be broken down by. */
interface Sheet {
  indicator: Indicator;
  dimensions: readonly Dimension[];
}

/** The fields of a definition sheet in the order in which they are read. */
export function sheetRows(sheet: Sheet, language: Language): SheetRow[] {
  const { indicator } = sheet;
  const t = (key: TextKey, fillings?: Fillings) => say(key, language, fillings);
  const row = (label: string, text: string, field: EvidencedField | null = null) => ({ label, text, field });
  return [
    row(
      t('sheetNumber'),
      indicator.number === 'nicht belegt' ? t('notEvidenced') : indicator.number,
      'number',
    ),
    row(t('sheetDefinition'), indicator.definition[language], 'definition'),
    row(t('sheetFormula'), indicator.formula[language], 'formula'),
    row(t('unit'), indicator.unit[language]),
    row(t('sheetPolarity'), t(`polarity_${indicator.polarity}`), 'polarity'),
    row(t('sheetRange'), rangeText(indicator, language), 'range'),
    row(t('sheetAggregation'), t(`aggregation_${indicator.aggregation}`), 'aggregation'),
    row(t('sheetOverTime'), t(`overTime_${indicator.overTime}`), 'overTime'),
    row(t('sheetPeriodicity'), kindWords[indicator.periodicity][language], 'periodicity'),
    row(t('sheetEffect'), t(`effect_${indicator.effect}`), 'effect'),
    row(
      t(isSurvey(indicator) ? 'sheetSurveyInterval' : 'sheetInterval'),
      t(`interval_${indicator.interval}`),
      'interval',
    ),
    row(t('sheetPersons'), indicator.countsPersons ? t('countsPersons') : t('countsNoPersons')),
    row(t('sheetBreakdowns'), breakdownText(sheet, language)),
    row(t('sheetRegion'), indicator.regionalLevel[language]),
    row(t('sheetNotes'), indicator.notes[language] === '' ? t('none') : indicator.notes[language]),
    row(t('sheetVersion'), String(indicator.definitionVersion)),
  ];
}

/** What those who answered a survey said, as opposed to what was counted completely. */
function isSurvey({ periodicity }: Indicator): boolean {
  return periodicity === 'wave';
}

function rangeText({ range: { min, max } }: Indicator, language: Language): string {
  const number = (value: number) => formatNumber(value, 0, language);
  if (min !== null && max !== null) {
    return say('rangeBoth', language, { min: number(min), max: number(max) });
  }
  if (min !== null) return say('rangeFrom', language, { min: number(min) });
  if (max !== null) return say('rangeTo', language, { max: number(max) });
  return say('rangeOpen', language);
}

function breakdownText({ indicator, dimensions }: Sheet, language: Language): string {
  const titles = indicator.dimensions.map(
    (id) => dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id,
  );
  return titles.length === 0 ? say('none', language) : titles.join(', ');
}
