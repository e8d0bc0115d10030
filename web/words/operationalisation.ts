import type { AssessedTarget } from '../../data/contract.ts';
import type { Language, Words } from '../../data/words.ts';
import { differenceUnit, formatDifference } from './difference.ts';
import { formatNumber, formatValue } from './format.ts';
import { formatPeriod, kindWords, periodAsLimit } from './periods.ts';

export interface OperationalisationRow {
  label: string;
  text: string;
}

/** How a goal is held against figures, as label and text. What was not decided says so. */
export function operationalisation(target: AssessedTarget, language: Language): OperationalisationRow[] {
  const rows: [Words, string][] = [
    [{ de: 'Kennzahl', en: 'Indicator' }, target.indicator.title[language]],
    [{ de: 'Einheit', en: 'Unit' }, target.indicator.unit[language]],
    [{ de: 'Definition', en: 'Definition' }, definitionText(target, language)],
    [{ de: 'Gebiet', en: 'Area' }, target.areaName],
    [{ de: 'Gliederung', en: 'Breakdown' }, breakdownText(target, language)],
    [{ de: 'Berichtszeitraum', en: 'Reporting period' }, periodText(target, language)],
    [{ de: 'Ausgangswert', en: 'Baseline' }, baselineText(target, language)],
    [{ de: 'Zielwert', en: 'Target' }, targetText(target, language)],
    [{ de: 'Richtung', en: 'Direction' }, directionText(target, language)],
    [{ de: 'Toleranz', en: 'Tolerance' }, toleranceText(target, language)],
  ];
  return rows.filter(([, text]) => text !== '').map(([label, text]) => ({ label: label[language], text }));
}

function definitionText({ target }: AssessedTarget, language: Language): string {
  return { de: `Fassung ${target.definitionVersion}`, en: `version ${target.definitionVersion}` }[language];
}

function breakdownText(target: AssessedTarget, language: Language): string {
  return target.target.breakdown === ''
    ? { de: 'insgesamt', en: 'total' }[language]
    : target.breakdownLabel[language];
}

function periodText(target: AssessedTarget, language: Language): string {
  const { fold } = target.target;
  if (fold !== null) {
    const kind = kindWords[fold][language];
    return { de: `${kind}, aus kürzeren Zeiträumen gebildet`, en: `${kind}, made of shorter periods` }[
      language
    ];
  }
  const first = target.series.points[0];
  return first ? kindWords[first.kind][language] : '';
}

function baselineText({ target, indicator }: AssessedTarget, language: Language): string {
  if (target.baselineValue === null || target.baselinePeriod === null) {
    return { de: 'nicht festgelegt', en: 'not set' }[language];
  }
  const value = formatValue(target.baselineValue, indicator, language);
  return `${value} · ${formatPeriod(target.baselinePeriod, language, 'short')}`;
}

function targetText({ target, indicator }: AssessedTarget, language: Language): string {
  if (target.value === null) return { de: 'nicht beschlossen', en: 'not decided' }[language];
  const value = formatValue(target.value, indicator, language);
  if (target.duePeriod === null)
    return { de: `${value} · ohne Termin`, en: `${value} · no due date` }[language];
  const limit = periodAsLimit(target.duePeriod, language);
  return { de: `${value} · zu erreichen bis ${limit}`, en: `${value} · to be reached by ${limit}` }[language];
}

function directionText({ target }: AssessedTarget, language: Language): string {
  return target.direction === 'up'
    ? { de: 'soll steigen', en: 'should rise' }[language]
    : { de: 'soll sinken', en: 'should fall' }[language];
}

function toleranceText({ target, indicator, assessment }: AssessedTarget, language: Language): string {
  if (target.tolerance !== null) {
    const text = formatDifference(target.tolerance, indicator, language);
    return { de: `${text} im Jahr`, en: `${text} a year` }[language];
  }
  const rule = {
    de: '5 % der Veränderung, die der Zielpfad im Jahr verlangt (Vorgabe)',
    en: '5 % of the change that the target path asks for a year (default)',
  }[language];
  if (assessment.tolerance === null) return rule;
  const number = formatNumber(assessment.tolerance, indicator.decimals + 2, language);
  const unit = differenceUnit(indicator, language);
  return `${rule}: ${unit === '' ? number : `${number} ${unit}`}`;
}
