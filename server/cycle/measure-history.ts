import type { Measure } from '../../data/cycle/measure.ts';
import type { Preparation } from './preparation.ts';

/** A measure whose state changed gets a line in its history, on the day of the change and with its reason. */
export function withHistory({
  content,
  before,
  reason,
  today,
  paper,
}: Pick<Preparation<'measure'>, 'content' | 'before' | 'reason' | 'today' | 'paper'>): Measure {
  const last = content.history.at(-1);
  const isTold =
    last?.state === content.state && (before === undefined || content.history.length > before.history.length);
  if (isTold || (before?.state === content.state && last?.state === content.state)) return content;
  const standing = { state: content.state, on: today, note: reason, paper: paper ?? null };
  return { ...content, history: [...content.history, standing] };
}
