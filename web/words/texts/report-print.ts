import type { Text } from './text.ts';

/** What a report says around its own words when it is printed. */
export const reportPrintTexts = {
  paperContents: { de: 'Inhalt', en: 'Contents' },
  paperFigure: { de: 'Abbildung', en: 'Figure' },
  paperTable: { de: 'Tabelle', en: 'Table' },
  paperDraft: { de: 'Entwurf', en: 'Draft' },
  paperPage: { de: 'Seite {page} von {pages}', en: 'Page {page} of {pages}' },
  paperNumber: { de: 'Ausgabe {number}', en: 'Edition {number}' },
  paperAsOf: { de: 'Datenstand: {date}', en: 'State of the data: {date}' },
  paperFor: { de: 'Für: {audience}', en: 'For: {audience}' },
  paperAddress: { de: 'Dauerhafte Adresse: {address}', en: 'Permanent address: {address}' },
  paperDraftNote: {
    de: 'Dies ist ein Entwurf. Zahlen und Texte können sich noch ändern; er hat keine Nummer und keine dauerhafte Adresse.',
    en: 'This is a draft. Figures and texts may still change; it has no number and no permanent address.',
  },
  paperCrest: { de: 'Wappen: {municipality}', en: 'Crest: {municipality}' },
  paperInvented: { de: 'Erfundene Zahlen', en: 'Invented figures' },
  paperInventedNote: {
    de: 'In diesem Bericht stehen Zahlen der Demonstration. Sie sind erfunden und beschreiben keine wirkliche Kommune.',
    en: 'This report holds figures of the demonstration. They are invented and describe no real municipality.',
  },
  paperNote: { de: 'Hinweis', en: 'Note' },
  paperWarning: { de: 'Bitte beachten', en: 'Please note' },
  paperNoRows: { de: 'Keine Einträge.', en: 'No entries.' },
  paperNoValues: { de: 'Keine Werte.', en: 'No values.' },
  paperPart: { de: ' (Teil {part} von {parts})', en: ' (part {part} of {parts})' },
} as const satisfies Record<string, Text>;
