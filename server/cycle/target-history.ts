import type { FormerTarget, Target } from '../../data/goal.ts';
import { HttpProblem } from '../errors.ts';
import type { Preparation } from './preparation.ts';

/**
 * A target that asks for something else than before keeps what held until the day of the change, with the reason or
 * the decision. What held before can't be taken away by a form. Throws `HttpProblem` 422 without a reason.
 */
export function withFormerTarget({
  content,
  before,
  reason,
  today,
  paper,
}: Pick<Preparation<'target'>, 'content' | 'before' | 'reason' | 'today' | 'paper'>): Target {
  if (!before) return content;
  const kept = { ...content, formerTargets: before.formerTargets };
  if (!asksForOther(before, content)) return kept;
  if (reason === null || reason === '') {
    throw new HttpProblem(
      422,
      'Begründung fehlt',
      'Der Zielwert ändert sich. Bitte nennen Sie den Beschluss oder den Grund der Änderung; der bisherige Zielwert bleibt damit nachlesbar.',
    );
  }
  const former: FormerTarget = {
    value: before.value,
    lower: before.lower,
    upper: before.upper,
    duePeriod: before.duePeriod,
    validUntil: today,
    decision: reason,
    paper: paper ?? null,
  };
  return { ...kept, formerTargets: [...before.formerTargets, former] };
}

const asked = ['value', 'lower', 'upper', 'duePeriod'] as const;

function asksForOther(before: Target, after: Target): boolean {
  const hadNone = asked.every((field) => before[field] === null);
  return !hadNone && asked.some((field) => before[field] !== after[field]);
}
