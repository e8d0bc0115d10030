import type { Text } from './text.ts';

/** What a person is asked about a file, and what may be decided otherwise. */
export const questionTexts = {
  questions: { de: 'Rückfragen zur Datei', en: 'Questions about the file' },
  questionsLead: {
    de: 'Das steht nicht in der Datei. Mit Ihren Angaben wird sie neu gelesen; gespeichert wird noch nichts.',
    en: 'The file does not say this. With your answers it is read again; nothing is stored yet.',
  },
  decideOtherwise: { de: 'Anders lesen', en: 'Read differently' },
  decideOtherwiseLead: {
    de: 'So wurde die Datei verstanden. Wenn etwas davon nicht stimmt, ändern Sie es und lassen Sie die Datei neu lesen.',
    en: 'This is how the file was understood. Where that is wrong, change it and have the file read again.',
  },
  readAgain: { de: 'Neu lesen', en: 'Read again' },
  answerAndRead: { de: 'Angaben übernehmen und neu lesen', en: 'Use the answers and read again' },
  questionMissing: { de: 'Bitte angeben: {what}', en: 'Please state: {what}' },
  questionOpen: { de: 'Bitte wählen', en: 'Please choose' },
  questionInferred: { de: 'aus der Datei erschlossen', en: 'inferred from the file' },
  optional: { de: 'freiwillig', en: 'optional' },
  periodHint: {
    de: 'Zum Beispiel 2026-10 (Monat), 2026 (Jahr), 2025/26 (Schuljahr) oder 2026-10-31 (Tag)',
    en: 'For example 2026-10 (month), 2026 (year), 2025/26 (school year) or 2026-10-31 (day)',
  },
  linesHint: { de: 'Eine Angabe je Zeile', en: 'One entry a line' },
  askingTitle: { de: 'Noch etwas anzugeben', en: 'Something is still to be stated' },
  askingState: { de: 'Rückfragen offen', en: 'questions open' },
} as const satisfies Record<string, Text>;
