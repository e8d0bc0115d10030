import type { Text } from './text.ts';

/** The agenda pack of a meeting. */
export const packTexts = {
  pack: { de: 'Sitzungsmappe', en: 'Agenda pack' },
  packTitle: { de: 'Sitzungsmappe: {body}', en: 'Agenda pack: {body}' },
  packPrint: { de: 'Drucken', en: 'Print' },
  packBack: { de: 'Zur Sitzung', en: 'To the meeting' },
  packReleasedCommittee: {
    de: 'Alle Zahlen sind die am {date} für Ausschüsse freigegebenen; Zahlen über wenige Personen sind geschützt.',
    en: 'All figures are those released to committees on {date}; figures about few persons are protected.',
  },
  packReleasedPublic: {
    de: 'Alle Zahlen sind die am {date} für die Öffentlichkeit freigegebenen; Zahlen über wenige Personen sind geschützt.',
    en: 'All figures are those released to the public on {date}; figures about few persons are protected.',
  },
  packNotReleased: {
    de: 'Für dieses Gremium ist noch nichts freigegeben: Die Mappe enthält deshalb keine Zahlen.',
    en: 'Nothing is released to this body yet: the pack therefore holds no figures.',
  },
  packToRelease: { de: 'Zahlen freigeben', en: 'Release figures' },
  packSince: {
    de: 'Was sich seit der letzten Sitzung geändert hat',
    en: 'What changed since the last meeting',
  },
  packSinceDay: { de: 'Seit dem {date}.', en: 'Since {date}.' },
  packFirst: { de: 'Das Gremium hat noch nicht getagt.', en: 'The body has not met before.' },
  packSinceNone: { de: 'Seither hat sich nichts geändert.', en: 'Nothing has changed since.' },
  packNotCompared: {
    de: 'Am {date} war noch keine Zahl freigegeben; Zahlen von damals lassen sich deshalb nicht daneben stellen.',
    en: 'No figure had been released by {date}; figures of that day can’t be set beside those of today.',
  },
  packFigure: {
    de: '{what}: {before} → {after}',
    en: '{what}: {before} → {after}',
  },
  packFigureAt: { de: '{value} ({period})', en: '{value} ({period})' },
  packMeasureNow: { de: 'Maßnahme „{title}“: {state}', en: 'Measure “{title}”: {state}' },
  packOutcome: { de: '{body}: {outcome}', en: '{body}: {outcome}' },
  packReviewed: { de: 'Neu bewertet: {recommendation}', en: 'Reviewed: {recommendation}' },
  packTargetChanged: {
    de: 'Zielwert geändert: {before} → {after}',
    en: 'Target changed: {before} → {after}',
  },
  packPapers: { de: 'Vorlagen dieser Sitzung', en: 'Papers of this meeting' },
  packProposal: { de: 'Beschlussvorschlag', en: 'Proposed decision' },
  packWay: { de: 'Beratungsfolge: {way}', en: 'Sequence of bodies: {way}' },
  packHere: { de: '{body} (hier)', en: '{body} (here)' },
  packGoals: { de: 'Ziele und Zahlen', en: 'Goals and figures' },
  packGoalsNone: { de: 'Zu dieser Sitzung gehört kein Ziel.', en: 'No goal belongs to this meeting.' },
  packGoalClosed: {
    de: 'Die Zahlen dieses Ziels sind für dieses Gremium nicht freigegeben.',
    en: 'The figures of this goal are not released to this body.',
  },
  packReviews: { de: 'Bewertungen, die noch nicht vorgestellt sind', en: 'Reviews not presented yet' },
  packReviewsNone: { de: 'Keine Bewertung steht noch aus.', en: 'No review is still to be presented.' },
  packReviewClosed: {
    de: 'Der Text ist nicht gezeigt, weil die Zahl dahinter für dieses Gremium nicht freigegeben ist.',
    en: 'The text is not shown because the figure behind it is not released to this body.',
  },
  packMeasures: { de: 'Maßnahmen zu diesen Zielen', en: 'Measures for these goals' },
  packMeasuresNone: {
    de: 'Zu diesen Zielen gibt es keine Maßnahme.',
    en: 'There is no measure for these goals.',
  },
  packMeasure: { de: 'Maßnahme', en: 'Measure' },
  packMeasureState: { de: 'Umsetzungsstand', en: 'State' },
  packMeasureSince: { de: '{state} seit {date}', en: '{state} since {date}' },
  packUntil: { de: 'Bis', en: 'Until' },
  packFor: { de: 'Für', en: 'For' },
} as const satisfies Record<string, Text>;
