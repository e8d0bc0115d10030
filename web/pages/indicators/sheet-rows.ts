import type { IndicatorView } from '../../../data/contract.ts';
import type { EvidencedField } from '../../../data/indicator.ts';
import { formatNumber } from '../../words/format.ts';
import { kindWords } from '../../words/periods.ts';
import type { Tongue } from '../frame/language.ts';

export interface SheetRow {
  label: string;
  text: string;
  /** The field whose evidence stands beside it, null for what is ours to say. */
  field: EvidencedField | null;
}

/** The fields of a definition sheet in the order in which they are read. */
export function sheetRows(view: IndicatorView, tongue: Tongue): SheetRow[] {
  const { language, t } = tongue;
  const { indicator } = view.entry;
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
    row(t('sheetRange'), rangeText(view, tongue), 'range'),
    row(t('sheetAggregation'), t(`aggregation_${indicator.aggregation}`), 'aggregation'),
    row(t('sheetOverTime'), t(`overTime_${indicator.overTime}`), 'overTime'),
    row(t('sheetPeriodicity'), kindWords[indicator.periodicity][language], 'periodicity'),
    row(t('sheetEffect'), t(`effect_${indicator.effect}`), 'effect'),
    row(
      t(isSurvey(view) ? 'sheetSurveyInterval' : 'sheetInterval'),
      t(`interval_${indicator.interval}`),
      'interval',
    ),
    row(t('sheetPersons'), indicator.countsPersons ? t('countsPersons') : t('countsNoPersons')),
    row(t('sheetBreakdowns'), breakdownText(view, tongue)),
    row(t('sheetRegion'), indicator.regionalLevel[language]),
    row(t('sheetNotes'), indicator.notes[language] === '' ? t('none') : indicator.notes[language]),
    row(t('sheetVersion'), String(indicator.definitionVersion)),
  ];
}

/** What those who answered a survey said, as opposed to what was counted completely. */
function isSurvey({ entry }: IndicatorView): boolean {
  return entry.indicator.periodicity === 'wave';
}

function rangeText(view: IndicatorView, { language, t }: Tongue): string {
  const { min, max } = view.entry.indicator.range;
  if (min !== null && max !== null) {
    return t('rangeBoth', { min: formatNumber(min, 0, language), max: formatNumber(max, 0, language) });
  }
  if (min !== null) return t('rangeFrom', { min: formatNumber(min, 0, language) });
  if (max !== null) return t('rangeTo', { max: formatNumber(max, 0, language) });
  return t('rangeOpen');
}

function breakdownText(view: IndicatorView, { language, t }: Tongue): string {
  const titles = view.entry.indicator.dimensions.map(
    (id) => view.dimensions.find((dimension) => dimension.id === id)?.title[language] ?? id,
  );
  return titles.length === 0 ? t('none') : titles.join(', ');
}
