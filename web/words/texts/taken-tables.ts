import type { Text } from './text.ts';

/** Heads of columns that stand in files alone: on the page the same is said beside something else. */
export const takenTableTexts = {
  takenFrom: { de: 'von', en: 'from' },
  takenTo: { de: 'bis', en: 'to' },
  takenDecided: { de: 'Beschlossen war', en: 'Decided was' },
  takenLower: { de: 'Untergrenze', en: 'Lower bound' },
  takenUpper: { de: 'Obergrenze', en: 'Upper bound' },
  takenDue: { de: 'Zu erreichen bis', en: 'To be reached by' },
  takenValidUntil: { de: 'Galt bis', en: 'Valid until' },
  takenKind: { de: 'Art der Datei', en: 'Kind of file' },
  takenBy: { de: 'Durch', en: 'By' },
  takenWithdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
  takenNote: { de: 'Bemerkung', en: 'Note' },
  takenFirst: { de: 'Erster Zeitraum', en: 'First period' },
  takenLast: { de: 'Letzter Zeitraum', en: 'Last period' },
  takenAsked: { de: 'Gefragt hat', en: 'Asked by' },
  takenAnswer: { de: 'Antwort', en: 'Answer' },
  takenAddress: { de: 'Adresse', en: 'Address' },
} as const satisfies Record<string, Text>;
