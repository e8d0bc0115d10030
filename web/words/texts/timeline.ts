import type { Text } from './text.ts';

/** What happened to a goal over time. */
export const timelineTexts = {
  toTimeline: { de: 'Verlauf des Ziels', en: 'Timeline of the goal' },
  timelineTitle: { de: 'Verlauf: {title}', en: 'Timeline: {title}' },
  timelineLead: {
    de: 'Werte, Zielwerte, Maßnahmen, Bewertungen und Beschlüsse auf einer Zeitachse.',
    en: 'Values, targets, measures, reviews and decisions on one time axis.',
  },
  timelinePicture: { de: 'Auf einen Blick', en: 'At one glance' },
  timelineOf: {
    de: 'Werte: {target}. Die Nummern sind die der Liste darunter.',
    en: 'Values: {target}. The numbers are those of the list below.',
  },
  timelineNumbers: {
    de: 'Die Nummern sind die der Liste darunter.',
    en: 'The numbers are those of the list below.',
  },
  timelineStory: { de: 'Der Reihe nach', en: 'In order' },
  timelineToCome: { de: 'Was noch kommt', en: 'What is to come' },
  timelineEmpty: {
    de: 'Zu diesem Ziel ist noch nichts geschehen: kein Wert, keine Maßnahme, keine Bewertung, kein Beschluss.',
    en: 'Nothing has happened to this goal yet: no value, no measure, no review, no decision.',
  },
} as const satisfies Record<string, Text>;
