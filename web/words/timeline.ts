import type { GoalTimeline } from '../../data/timeline.ts';
import type { Language } from '../../data/words.ts';
import type { NumberedEvent, TimelineEvent } from './timeline-event.ts';
import { decisionEvents, measureEvents, reviewEvents, stepEvents, targetEvents } from './timeline-events.ts';
import { valueEvents } from './timeline-values.ts';

/** The story of a goal: everything in the order of its days; values between two other events are told together. */
export function timelineEvents(view: GoalTimeline, language: Language): NumberedEvent[] {
  const others = [
    ...decisionEvents(view, language),
    ...targetEvents(view, language),
    ...measureEvents(view, language),
    ...stepEvents(view, language),
    ...reviewEvents(view, language),
  ];
  const days = others.map(({ on }) => on).sort();
  const all = [...others, ...valueEvents(view, days, language)];
  return all.sort(inOrder).map((event, index) => ({ ...event, number: index + 1 }));
}

function inOrder(one: TimelineEvent, other: TimelineEvent): number {
  return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}
