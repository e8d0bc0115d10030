import type { Text } from './text.ts';

/** List of imports, one import, templates. */
export const dataTexts = {
  dataLead: {
    de: 'Dateien hochladen, prüfen, übernehmen. Jede Übernahme lässt sich zurückziehen. Für eigene Zahlen gibt es',
    en: 'Upload files, check them, take them over. Each import can be withdrawn. For your own figures there are',
  },
  waitingFiles: { de: 'Noch nicht übernommen', en: 'Not taken over yet' },
  waitingFilesLead: {
    de: 'Hochgeladen, aber noch nicht entschieden. Übernommen oder verworfen wird auf der Seite der Datei.',
    en: 'Uploaded, but not decided yet. They are taken over or discarded on the file’s page.',
  },
  imports: { de: 'Importe', en: 'Imports' },
  noImportsRemedy: {
    de: 'Noch ist nichts übernommen. Laden Sie oben eine Datei hoch oder füllen Sie eine der Vorlagen aus.',
    en: 'Nothing has been taken over yet. Upload a file above, or fill in one of the templates.',
  },
  file: { de: 'Datei', en: 'File' },
  takenOver: { de: 'Übernommen', en: 'Taken over' },
  hash: { de: 'Prüfsumme', en: 'Hash' },
  hashFull: { de: 'Prüfsumme (SHA-256)', en: 'Hash (SHA-256)' },
  state: { de: 'Zustand', en: 'State' },
  act: { de: 'Aktion', en: 'Action' },
  stateTaken: { de: 'übernommen', en: 'taken over' },
  stateWithdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
  withdraw: { de: 'Zurückziehen', en: 'Withdraw' },
  withdrawTitle: { de: '„{file}“ zurückziehen?', en: 'Withdraw “{file}”?' },
  withdrawEffect: {
    de: [
      '1 Wert dieses Imports gilt derzeit. Er gilt danach nicht mehr.',
      '{n} Werte dieses Imports gelten derzeit. Sie gelten danach nicht mehr.',
    ],
    en: [
      '1 value of this import counts at present. It will no longer count.',
      '{n} values of this import count at present. They will no longer count.',
    ],
  },
  withdrawKept: {
    de: 'Gelöscht wird nichts: Der Import bleibt in der Liste, und frühere Datenstände lassen sich weiter ansehen.',
    en: 'Nothing is deleted: the import stays in the list, and earlier states of the data can still be seen.',
  },
  withdrawNow: { de: 'Import zurückziehen', en: 'Withdraw the import' },
  keepImport: { de: 'Behalten', en: 'Keep' },
  noSuchPlace: {
    de: 'Die Stelle, die die Adresse nennt, gibt es in dieser Datei nicht. Bitte gehen Sie noch einmal von dem Wert aus, dessen Herkunft Sie suchen.',
    en: 'The place that the address names is not in this file. Please start again from the figure whose origin you look for.',
  },
  fromLine: {
    de: 'Der Wert, von dem Sie kommen, steht in Zeile {line} der Datei.',
    en: 'The value that you come from stands in line {line} of the file.',
  },
  fromLineColumn: {
    de: 'Der Wert, von dem Sie kommen, steht in Zeile {line}, Spalte {column} der Datei.',
    en: 'The value that you come from stands in line {line}, column {column} of the file.',
  },
  stateDate: { de: 'Stand der Quelle', en: 'State of the source' },
  valuesTaken: { de: 'Übernommene Werte', en: 'Values taken over' },
  valuesCurrent: { de: 'Davon derzeit gültig', en: 'Of these valid now' },
  rowsLeftOut: { de: 'Ausgelassen', en: 'Left out' },
  noneLeftOut: { de: 'nichts', en: 'nothing' },
  rows: { de: ['1 Zeile', '{n} Zeilen'], en: ['1 row', '{n} rows'] },
  original: { de: 'Original', en: 'Original' },
  downloadOriginal: { de: 'Datei herunterladen ({size})', en: 'Download the file ({size})' },
  templates: { de: 'Vorlagen', en: 'Templates' },
  templatesLead: {
    de: 'Herunterladen, in Excel ausfüllen, als CSV speichern (mit Semikolon, so wie Excel es in Deutschland vorschlägt) und hochladen. Die Überschriften bleiben, wie sie sind; Spalten, die nicht gebraucht werden, dürfen leer sein.',
    en: 'Download, fill in with Excel, save as CSV (with semicolons, as Excel suggests in Germany) and upload. Leave the headings as they are; columns that are not needed may be empty.',
  },
  downloadTemplate: { de: 'Vorlage herunterladen', en: 'Download template' },
  column: { de: 'Spalte', en: 'Column' },
  required: { de: 'Pflicht', en: 'Required' },
  requiredYes: { de: 'Pflicht', en: 'required' },
  requiredNo: { de: 'freiwillig', en: 'optional' },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  example: { de: 'Beispiel', en: 'Example' },
} as const satisfies Record<string, Text>;
