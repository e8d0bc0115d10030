import type { Text } from './text.ts';

/** Reports, their editions and what stands in them. */
export const reportTexts = {
  reports: { de: 'Berichte', en: 'Reports' },
  reportPinStaff: {
    de: 'Datenstand: {date}, alle Zahlen wie in der Verwaltung gespeichert.',
    en: 'State of the data: {date}, all figures as stored by the administration.',
  },
  reportPinReleased: {
    de: 'Datenstand: {date}, Zahlen der Freigabe {release} für: {audience}. Zahlen über wenige Personen sind geschützt.',
    en: 'State of the data: {date}, figures of release {release} for: {audience}. Figures about few persons are protected.',
  },
  reportPinNothing: {
    de: 'Datenstand: {date}. Für diesen Kreis ({audience}) ist noch nichts freigegeben.',
    en: 'State of the data: {date}. Nothing has been released for this audience ({audience}) yet.',
  },
} as const satisfies Record<string, Text>;
