import type { AssessedTarget } from '../../data/contract.ts';
import type { Target } from '../../data/goal.ts';
import type { Language, Words } from '../../data/words.ts';
import { differenceUnit, formatDifference } from './difference.ts';
import { formatNumber, formatValue } from './format.ts';
import { decidedText, directionText, kindTitles, milestonesText } from './kind-words.ts';
import { noPathText } from './path.ts';
import { formatPeriod, kindWords } from './periods.ts';

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
    [{ de: 'Art des Ziels', en: 'Kind of target' }, kindTitles[target.target.kind][language]],
    [{ de: 'Ausgangswert', en: 'Baseline' }, baselineText(target, language)],
    [{ de: 'Meilensteine', en: 'Milestones' }, milestonesText(target, language)],
    [targetLabels[target.target.kind], decidedText(target, language)],
    [{ de: 'Richtung', en: 'Direction' }, wayText(target, language)],
    [{ de: 'Toleranz', en: 'Tolerance' }, toleranceText(target, language)],
  ];
  return rows.filter(([, text]) => text !== '').map(([label, text]) => ({ label: label[language], text }));
}

const targetLabels: Record<Target['kind'], Words> = {
  reach: { de: 'Zielwert', en: 'Target' },
  hold: { de: 'Verlangt', en: 'Asked for' },
  range: { de: 'Zielbereich', en: 'Range' },
  direction: { de: 'Ziel', en: 'Target' },
};

/** A bound says itself which side is meant, and a target that is a direction says it as its target. */
function wayText({ target }: AssessedTarget, language: Language): string {
  return target.kind === 'reach' ? directionText(target.direction, language) : '';
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

function baselineText({ target, indicator, assessment }: AssessedTarget, language: Language): string {
  if (target.kind !== 'reach' && target.baselineValue === null) return startText(target, language);
  if (target.baselineValue === null || target.baselinePeriod === null) {
    return { de: 'nicht festgelegt', en: 'not set' }[language];
  }
  const value = formatValue(target.baselineValue, indicator, language);
  const text = `${value} · ${formatPeriod(target.baselinePeriod, language, 'short')}`;
  if (!assessment.cutByBreak || target.kind !== 'reach') return text;
  return `${text}. ${noPathText(target.baselinePeriod, language)}`;
}

/** Other kinds need no baseline; where a period was decided, it says from when on they hold. */
function startText({ baselinePeriod }: AssessedTarget['target'], language: Language): string {
  if (baselinePeriod === null) return '';
  const period = formatPeriod(baselinePeriod, language, 'short');
  return { de: `ab ${period}`, en: `from ${period} on` }[language];
}

function toleranceText({ target, indicator, assessment }: AssessedTarget, language: Language): string {
  if (target.kind === 'hold') return '';
  if (target.tolerance !== null) {
    const text = formatDifference(target.tolerance, indicator, language);
    return { de: `${text} im Jahr`, en: `${text} a year` }[language];
  }
  // Without a path there is no change to take a share of; a range has one only where it has a baseline.
  const hasPath = target.kind === 'reach' || assessment.pathChange !== null;
  if (!hasPath || assessment.cutByBreak) {
    return { de: 'nicht festgelegt, jede Veränderung zählt', en: 'not set, every change counts' }[language];
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
