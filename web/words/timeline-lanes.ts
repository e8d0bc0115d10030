import type { Words } from '../../data/words.ts';
import type { TimelineLane } from './timeline-event.ts';

/** What the lanes of a goal's timeline are called. */
export const laneTitles: Readonly<Record<TimelineLane, Words>> = {
  values: { de: 'Werte', en: 'Values' },
  targets: { de: 'Zielwerte', en: 'Targets' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  steps: { de: 'Meilensteine', en: 'Milestones' },
  reviews: { de: 'Bewertungen', en: 'Reviews' },
  decisions: { de: 'Beschlüsse und Beratungen', en: 'Decisions and deliberations' },
};
