import type { FormerTarget } from '../../data/goal.ts';
import type { Language } from '../../data/words.ts';
import { say } from './texts.ts';

/** The decision that changed a target; a reader who may not know its paper is told that. */
export function decisionWords({ decision }: Pick<FormerTarget, 'decision'>, language: Language): string {
  return decision === '' ? say('decisionClosed', language) : decision;
}
