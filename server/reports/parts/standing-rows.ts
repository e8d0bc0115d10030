import type { AssessedPlan, AssessedTarget } from '../../../data/contract.ts';
import { type Cell, type Column, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { decidedShort, stateWords } from '../../../web/words/assessment.ts';
import { differenceUnit } from '../../../web/words/difference.ts';
import { formatDate, formatPeriod, formatValue } from '../../../web/words/format.ts';
import { doneOfAll } from '../../../web/words/plan-words.ts';
import { measuredBy } from '../../../web/words/target-titles.ts';
import { say } from '../../../web/words/texts.ts';

/** Where targets and plans stand, a row each: what is measured, state, latest figure with its period, what is asked for and when. */
export function standingColumns(language: Language): Column[] {
  const figures = (head: string): Column => ({ head, kind: 'number', symbol: '', decimals: null });
  return [
    textColumn(say('indicator', language)),
    textColumn(say('reportStateColumn', language)),
    figures(say('reportLatest', language)),
    textColumn(say('reportWaveTime', language)),
    figures(say('reportAskedColumn', language)),
    textColumn(say('reportDueColumn', language)),
  ];
}

export function targetRow(entry: AssessedTarget, language: Language): Cell[] {
  const { indicator, assessment, target, override } = entry;
  const { current, targetValue, duePeriod } = assessment;
  const computed = stateWords(assessment, language).word;
  const held = override && stateWords({ state: override.state, receding: false }, language).word;
  const expert = held ? ` (${say('overrideTitle', language, { state: held })})` : '';
  return [
    textCell(`${measuredBy(entry, language)}${unitOf(entry, language)}`),
    textCell(`${computed}${expert}`),
    current
      ? { text: formatValue(current.value, indicator, language), value: current.value }
      : textCell(say('noValue', language)),
    textCell(current ? formatPeriod(current.period, language, 'short') : ''),
    target.kind === 'reach' && targetValue !== null
      ? { text: formatValue(targetValue, indicator, language), value: targetValue }
      : textCell(askedText(entry, language)),
    textCell(duePeriod === null ? '' : formatPeriod(duePeriod, language, 'short')),
  ];
}

/** Without the word that the column's head says. */
function askedText(entry: AssessedTarget, language: Language): string {
  return decidedShort(entry, language).replace(/^(Ziel|Target):? /, '');
}

/** Unless the name says it. */
function unitOf(entry: AssessedTarget, language: Language): string {
  const { indicator } = entry;
  const unit = indicator.symbol || differenceUnit(indicator, language);
  const name = measuredBy(entry, language).toLowerCase();
  return unit === '' || name.includes(unit.toLowerCase()) ? '' : ` (${unit})`;
}

export function planRow({ plan, assessment }: AssessedPlan, language: Language): Cell[] {
  const { word } = stateWords({ state: assessment.state, receding: false }, language);
  const due = assessment.steps.at(-1)?.due;
  return [
    textCell(plan.title),
    textCell(word),
    textCell(doneOfAll(assessment, language)),
    textCell(''),
    textCell(''),
    textCell(due === undefined ? '' : formatDate(due, language)),
  ];
}
