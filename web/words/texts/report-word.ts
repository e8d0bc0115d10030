import type { Text } from './text.ts';

/** What a report's Word file says beside the report itself. */
export const reportWordTexts = {
  reportWordFigure: { de: 'Abbildung', en: 'Figure' },
  reportWordTable: { de: 'Tabelle', en: 'Table' },
  reportWordContents: { de: 'Inhalt', en: 'Contents' },
  reportWordPages: { de: 'Seite {page} von {pages}', en: 'Page {page} of {pages}' },
  reportWordDraft: { de: 'Entwurf', en: 'Draft' },
  reportWordDraftMark: {
    de: 'Entwurf – noch nicht als Ausgabe festgehalten',
    en: 'Draft – not kept as an edition yet',
  },
  reportWordInvented: {
    de: 'Erfundene Zahlen der Demonstration',
    en: 'Invented figures of the demonstration',
  },
  reportWordCrest: { de: 'Wappen: {name}', en: 'Crest: {name}' },
  reportWordEdition: { de: 'Ausgabe {number}', en: 'Edition {number}' },
  reportWordFor: { de: 'Für: {audience}', en: 'For: {audience}' },
  reportWordAddress: {
    de: 'Dauerhaft abrufbar unter: {address}',
    en: 'Permanently found at: {address}',
  },
  reportWordSigns: { de: 'Zeichen: {signs}', en: 'Signs: {signs}' },
  reportWordNoChart: {
    de: 'Zu dieser Abbildung gibt es nichts zu zeichnen. {alt}',
    en: 'There is nothing to draw for this figure. {alt}',
  },
} as const satisfies Record<string, Text>;
