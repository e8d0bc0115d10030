import type { Text } from './text.ts';

/** Reviews of targets and plans. */
export const reviewTexts = {
  reviewsLead: {
    de: 'Was aus Zahlen und Einstufungen folgt: Lesart, Ursache, Empfehlung. Jede Bewertung hält fest, welche Zahlen vorlagen.',
    en: 'What follows from figures and states: reading, cause, recommendation. Each review keeps the figures it rests on.',
  },
  reviewsEmptyLead: {
    de: 'Öffnen Sie ein Ziel und wählen Sie „Bewertung schreiben“: Zielwert, Zahlen und Einstufung werden dann mit festgehalten.',
    en: 'Open a goal and choose “Write a review”: target, figures and state are then kept with it.',
  },
  reviewWrite: { de: 'Bewertung schreiben', en: 'Write a review' },
  reviewAgain: { de: 'Neue Bewertung zur Berichtigung', en: 'New review as a correction' },
  reviewFinalNotice: {
    de: 'Abgeschlossen: Eine abgeschlossene Bewertung bleibt, wie sie ist. Zur Berichtigung schreiben Sie eine neue.',
    en: 'Final: a final review stays as it is. To correct it, write a new one.',
  },
  reviewDraftNotice: {
    de: 'Entwurf: Mit jedem Speichern werden die Zahlen von heute festgehalten, bis die Bewertung abgeschlossen ist.',
    en: 'Draft: each time it is saved the figures of the day are kept, until the review is final.',
  },
  reviewThen: { de: 'Was damals zu sehen war', en: 'What was seen then' },
  reviewNow: { de: 'Was heute gilt', en: 'What holds today' },
  reviewChanged: { de: 'seither geändert', en: 'changed since' },
  reviewSame: { de: 'seither unverändert', en: 'unchanged since' },
  reviewAsOf: { de: 'Datenstand', en: 'Data as of' },
  reviewToThen: { de: 'Ziel zum damaligen Datenstand', en: 'The goal as of then' },
  reviewToNow: { de: 'Ziel heute', en: 'The goal today' },
  reviewNotPinned: {
    de: 'Diese Bewertung wurde übernommen; welche Zahlen vorlagen, ist nicht festgehalten.',
    en: 'This review was carried over; the figures it rests on were not kept.',
  },
  reviewGone: {
    de: 'Diesen Zielwert gibt es heute nicht mehr.',
    en: 'This target is no longer there.',
  },
  reviewFinding: { de: 'Befund', en: 'Finding' },
  reviewValue: { de: 'Wert', en: 'Value' },
  reviewAsked: { de: 'Zielwert', en: 'Target' },
  reviewState: { de: 'Einstufung', en: 'State' },
  reviewRecommendation: { de: 'Empfehlung', en: 'Recommendation' },
  reviewReading: { de: 'Lesart der Zahlen', en: 'Reading of the figures' },
  reviewCause: { de: 'Ursache', en: 'Cause' },
  reviewProposal: { de: 'Vorschlag', en: 'Proposal' },
  reviewMeaning: { de: 'Bewertung', en: 'Review' },
  reviewWhole: { de: 'das Ziel als Ganzes', en: 'the goal as a whole' },
  reviewAbout: { de: 'Bewertet wird', en: 'Under review' },
  reviewAboutHint: {
    de: 'Zahlen und Einstufung werden beim Speichern festgehalten.',
    en: 'Figures and state are kept when it is saved.',
  },
  reviewReadingHint: {
    de: 'Was sagen die Zahlen? Diese Sätze stehen in der Sitzungsmappe: Nennen Sie keine Zahlen über wenige Personen.',
    en: 'What do the figures say? These sentences stand in the agenda pack: name no figures about few persons.',
  },
  reviewCauseHint: { de: 'Was hat vermutlich dazu geführt?', en: 'What has probably led to it?' },
  reviewAuthorHint: { de: 'Funktion oder Stelle, kein Name.', en: 'A function or unit, no name.' },
  reviewStateHint: {
    de: 'Abgeschlossene Bewertungen kommen in die Sitzungsmappen und lassen sich nicht mehr ändern.',
    en: 'Final reviews go into agenda packs and can’t be changed any more.',
  },
  reviewsOfGoal: { de: 'Bewertungen', en: 'Reviews' },
  reviewsOfGoalNone: { de: 'Noch nicht bewertet.', en: 'Not reviewed yet.' },
  reviewListed: { de: '{recommendation} · {date}', en: '{recommendation} · {date}' },
  reviewIsDraft: { de: 'Entwurf', en: 'draft' },
} as const satisfies Record<string, Text>;
