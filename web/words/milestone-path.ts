import type { AssessedTarget } from '../../data/contract.ts';
import type { PathMilestone } from '../../data/goal.ts';
import type { Language } from '../../data/words.ts';
import { type Calculation, createCalculation, shortPeriodText, yearsApart } from './calculation.ts';
import { Operand } from './operand.ts';

/** Whether milestones between baseline and target bend the path. */
export function hasMilestones({ assessment }: AssessedTarget): boolean {
  return assessment.pathPoints.length > 2;
}

/** The corners of a path that milestones bend. */
export function milestoneLine(target: AssessedTarget, language: Language): Calculation[] {
  if (!hasMilestones(target)) return [];
  const corners = target.assessment.pathPoints;
  const count = corners.length - 2;
  const german = count === 1 ? 'Meilenstein' : 'Meilensteine';
  return [
    {
      label: { de: 'Zielpfad über Meilensteine', en: 'Target path by milestones' }[language],
      working: (precision) =>
        corners
          .map(({ period, value }) => {
            const text = new Operand(value, 'value').text(precision, language);
            return `${shortPeriodText(period, language)}: ${text}`;
          })
          .join(' · '),
      result: () => `${count} ${{ de: german, en: count === 1 ? 'milestone' : 'milestones' }[language]}`,
      holds: () => true,
    },
  ];
}

/** The path's value at the current period, between the two corners around it. */
export function segmentLine(target: AssessedTarget, language: Language): Calculation[] {
  const { current, pathPoints, pathValue } = target.assessment;
  const segment = current ? maybeSegment(pathPoints, current.period) : undefined;
  if (!current || !segment || pathValue === null) return [];
  const { from, to } = segment;
  const past = yearsApart(from.period, current.period);
  const whole = yearsApart(from.period, to.period);
  const onSegment = from.value + (past * (to.value - from.value)) / whole;
  if (Math.abs(onSegment - pathValue) > 1e-9) return [];
  const when = shortPeriodText(current.period, language);
  const [start, end] = [new Operand(from.value, 'value'), new Operand(to.value, 'value')];
  const [years, span] = [new Operand(past, 'years'), new Operand(whole, 'years')];
  return [
    createCalculation(target, language, {
      label: { de: `Zielpfad, ${when}`, en: `Target path, ${when}` },
      compute: (figure) => figure(start) + (figure(years) * (figure(end) - figure(start))) / figure(span),
      write: (text) => `${text(start)} + ${text(years)} × (${text(end)} − ${text(start)}) ÷ ${text(span)}`,
      result: new Operand(pathValue, 'projected'),
      unit: 'value',
    }),
  ];
}

function maybeSegment(
  corners: readonly PathMilestone[],
  period: string,
): { from: PathMilestone; to: PathMilestone } | undefined {
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1];
    if (from && yearsApart(from.period, period) >= 0 && yearsApart(period, to.period) >= 0)
      return { from, to };
  }
  return undefined;
}
