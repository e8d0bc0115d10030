import type { Text } from './text.ts';

/** Tables pasted into the page and figures typed by hand. */
export const entryTexts = {
  dataLeadOr: { de: 'Ohne Datei können Sie auch', en: 'Without a file you can' },
  enterFigures: { de: 'Zahlen eintippen', en: 'Type figures' },
  toEntry: { de: 'Zahlen einfügen oder eintippen', en: 'paste or type figures' },
  entryTitle: { de: 'Zahlen einfügen oder eintippen', en: 'Paste or type figures' },
  entryLead: {
    de: 'Was Sie hier eingeben, durchläuft dieselben Prüfungen wie eine Datei. Gespeichert wird erst, wenn Sie die Vorschau übernehmen.',
    en: 'What you enter here goes through the same checks as a file. Nothing is stored before you take over the preview.',
  },
  entryHow: { de: 'Art der Eingabe', en: 'Way of entering' },
  entryTable: { de: 'Tabelle einfügen', en: 'Paste a table' },
  entryFigures: { de: 'Einzelne Zahlen', en: 'Single figures' },
  entryOrigin: { de: 'Woher stammen die Zahlen?', en: 'Where do the figures come from?' },
  entryOriginTableHint: {
    de: 'Zum Beispiel „E-Mail des Jugendamts vom 20.11.2026“. Steht später als Notiz am Import.',
    en: 'For example “E-mail of the youth office, 20.11.2026”. Stays with the import as its note.',
  },
  entryOriginFiguresHint: {
    de: 'Zum Beispiel „Telefonat mit der Schulleitung der Oberschule Neuenfeld vom 18.11.2026“. Steht später als Notiz am Import. Bitte keine Namen von Kindern.',
    en: 'For example “Phone call with the head of Oberschule Neuenfeld, 18.11.2026”. Stays with the import as its note. Please no names of children.',
  },
  entryOriginMissing: {
    de: 'Sagen Sie, woher die Zahlen stammen',
    en: 'Say where the figures come from',
  },
  entryOriginLong: {
    de: 'Fassen Sie die Herkunft kürzer: höchstens 2.000 Zeichen',
    en: 'Make the origin shorter: at most 2,000 characters',
  },
  entryPaste: { de: 'Tabelle', en: 'Table' },
  entryPasteHint: {
    de: 'In Excel oder LibreOffice den Bereich mit seinen Überschriften kopieren und hier einfügen. Oder eintippen: je Zeile eine Zeile der Tabelle, die Spalten mit Strichpunkt getrennt.',
    en: 'Copy the range with its captions in Excel or LibreOffice and paste it here. Or type: one line for each row of the table, its columns separated by semicolons.',
  },
  entryPasteMissing: {
    de: 'Fügen Sie eine Tabelle ein: mindestens eine Zeile mit Überschriften und eine mit Zahlen',
    en: 'Paste a table: at least one row with captions and one with figures',
  },
  entryPasteOneColumn: {
    de: 'Trennen Sie die Spalten mit Strichpunkt, oder kopieren Sie die Tabelle aus der Tabellenkalkulation',
    en: 'Separate the columns by semicolons, or copy the table from the spreadsheet',
  },
  entrySplit: { de: 'So wird sie in Zellen zerlegt', en: 'How it is split into cells' },
  entrySize: { de: '{rows} Zeilen, {columns} Spalten', en: '{rows} rows, {columns} columns' },
  entryMoreRows: {
    de: ['und 1 weitere Zeile', 'und {n} weitere Zeilen'],
    en: ['and 1 more row', 'and {n} more rows'],
  },
  entryRagged: {
    de: [
      'Zeile {lines} hat weniger oder mehr Zellen als die erste.',
      'Die Zeilen {lines} haben weniger oder mehr Zellen als die erste.',
    ],
    en: [
      'Row {lines} has fewer or more cells than the first one.',
      'The rows {lines} have fewer or more cells than the first one.',
    ],
  },
  entryCheckTable: { de: 'Tabelle prüfen', en: 'Check the table' },
  entryCheckFigures: {
    de: ['1 Zahl prüfen', '{n} Zahlen prüfen'],
    en: ['Check 1 figure', 'Check {n} figures'],
  },
  entryEmpty: { de: 'Eingaben leeren', en: 'Clear the entries' },
  entryKept: {
    de: 'Ihre Eingaben bleiben in diesem Fenster stehen, bis Sie sie leeren.',
    en: 'Your entries stay in this window until you clear them.',
  },
  entryBack: { de: 'Zurück zur Eingabe', en: 'Back to the entries' },
  entryFrom: { de: 'Herkunft: {note}', en: 'Origin: {note}' },
  figNumber: { de: 'Zahl {number}', en: 'Figure {number}' },
  figAdd: { de: 'Weitere Zahl', en: 'Further figure' },
  figRemove: { de: 'Zahl {number} entfernen', en: 'Remove figure {number}' },
  figIndicator: { de: 'Kennzahl', en: 'Indicator' },
  figPlace: { de: 'Gebiet oder Schule', en: 'Area or school' },
  figPlaceOnly: { de: 'Gebiet', en: 'Area' },
  figSchools: { de: 'Schulen', en: 'Schools' },
  figPeriod: { de: 'Berichtszeitraum', en: 'Period' },
  figPeriod_schoolYear: { de: 'Schuljahr, zum Beispiel 2025/26', en: 'School year, for example 2025/26' },
  figPeriod_date: { de: 'Stichtag, zum Beispiel 31.12.2025', en: 'Reference date, for example 31.12.2025' },
  figPeriod_month: { de: 'Monat, zum Beispiel 10/2026', en: 'Month, for example 10/2026' },
  figPeriod_year: { de: 'Jahr, zum Beispiel 2025', en: 'Year, for example 2025' },
  figKind: { de: 'Was liegt vor?', en: 'What is there?' },
  figKind_value: { de: 'der Wert', en: 'the value' },
  figKind_parts: { de: 'Zähler und Nenner', en: 'numerator and denominator' },
  figKind_gap: { de: 'keine Zahl, aber der Grund dafür', en: 'no number, but the reason why' },
  figPartsHint: {
    de: 'Mit Zähler und Nenner lässt sich die Quote über Gebiete und Schulen zusammenfassen.',
    en: 'With numerator and denominator the rate can be combined over areas and schools.',
  },
  figValue: { de: 'Wert ({unit})', en: 'Value ({unit})' },
  figValuePlain: { de: 'Wert', en: 'Value' },
  figNumerator: { de: 'Zähler', en: 'Numerator' },
  figDenominator: { de: 'Nenner', en: 'Denominator' },
  figSign: { de: 'Warum gibt es keine Zahl?', en: 'Why is there no number?' },
  figSign_secret: { de: 'unbekannt oder geheim zu halten (.)', en: 'unknown or secret (.)' },
  figSign_later: { de: 'folgt später (…)', en: 'comes later (…)' },
  figSign_unreliable: { de: 'nicht sicher genug (/)', en: 'not reliable enough (/)' },
  figSign_notMeaningful: { de: 'Aussage nicht sinnvoll (x)', en: 'not meaningful (x)' },
  figQualifier: { de: 'Zusatz', en: 'Remark' },
  figQualifierNone: { de: 'ohne', en: 'none' },
  figQualifier_p: { de: 'vorläufig', en: 'provisional' },
  figQualifier_r: { de: 'berichtigt', en: 'revised' },
  figQualifier_s: { de: 'geschätzt', en: 'estimated' },
  figQualifier_e: { de: 'endgültig', en: 'final' },
  figIndicatorMissing: {
    de: 'Zahl {number}: Wählen Sie die Kennzahl',
    en: 'Figure {number}: choose the indicator',
  },
  figPeriodMissing: {
    de: 'Zahl {number}: Nennen Sie den Berichtszeitraum',
    en: 'Figure {number}: name the period',
  },
  figDayMissing: {
    de: 'Zahl {number}: Nennen Sie den Tag, zum Beispiel 31.12.{year}',
    en: 'Figure {number}: name the day, for example 31.12.{year}',
  },
  figSchoolYearMissing: {
    de: 'Zahl {number}: {year} kann zwei Schuljahre meinen. Schreiben Sie es zum Beispiel als 2025/26',
    en: 'Figure {number}: {year} can mean two school years. Write it as 2025/26, for example',
  },
  figValueMissing: { de: 'Zahl {number}: Tragen Sie den Wert ein', en: 'Figure {number}: enter the value' },
  figNumeratorMissing: {
    de: 'Zahl {number}: Tragen Sie den Zähler ein',
    en: 'Figure {number}: enter the numerator',
  },
  figDenominatorMissing: {
    de: 'Zahl {number}: Tragen Sie den Nenner ein',
    en: 'Figure {number}: enter the denominator',
  },
  figSignMissing: {
    de: 'Zahl {number}: Wählen Sie, warum es keine Zahl gibt',
    en: 'Figure {number}: choose why there is no number',
  },
  figNotANumber: {
    de: 'Zahl {number}: „{text}“ ist nicht lesbar. Tausender ohne Punkt (2950), Bruchteile mit Komma (12,5)',
    en: 'Figure {number}: “{text}” can’t be read. No sign for thousands (2950), a comma for fractions (12,5)',
  },
  figNotWhole: {
    de: 'Zahl {number}: Hier wird gezählt; tragen Sie eine ganze Zahl ein',
    en: 'Figure {number}: this is counted; enter a whole number',
  },
  figTooSmall: {
    de: 'Zahl {number}: Kleiner als {least} ist nicht möglich',
    en: 'Figure {number}: less than {least} is not possible',
  },
  figTooLarge: {
    de: 'Zahl {number}: Größer als {most} ist nicht möglich',
    en: 'Figure {number}: more than {most} is not possible',
  },
  figPartAboveWhole: {
    de: 'Zahl {number}: Der Zähler ist größer als der Nenner',
    en: 'Figure {number}: the numerator is larger than the denominator',
  },
  figRepeated: {
    de: 'Zahl {number}: Dieselbe Angabe steht schon weiter oben',
    en: 'Figure {number}: the same is stated further up',
  },
} as const satisfies Record<string, Text>;
