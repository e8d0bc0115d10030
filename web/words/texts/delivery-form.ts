import type { Text } from './text.ts';

/** Writing down what is expected. */
export const deliveryFormTexts = {
  editDelivery: { de: '„{title}“ bearbeiten', en: 'Edit “{title}”' },
  saveEntry: { de: 'Änderungen speichern', en: 'Save the changes' },
  cancelEdit: { de: 'Abbrechen', en: 'Cancel' },
  formWhat: { de: 'Was', en: 'What' },
  formWho: { de: 'Von wem', en: 'From whom' },
  formWhen: { de: 'Wann', en: 'When' },
  formHow: { de: 'Woran die Datei zu erkennen ist', en: 'How the file is recognised' },
  formHowLead: {
    de: 'Mindestens eine Angabe. Sind mehrere gemacht, muss jede zutreffen; von mehreren Formaten oder Kennzahlen genügt einer.',
    en: 'At least one entry. Where there are several, each has to hold; of several formats or indicators one is enough.',
  },
  formSchools: { de: 'Rückmeldungen von Schulen', en: 'Returns of schools' },
  titleLabel: { de: 'Bezeichnung', en: 'Title' },
  titleHint: {
    de: 'So steht die Lieferung in der Liste und in der Erinnerung.',
    en: 'As it stands in the list and in the reminder.',
  },
  sourceLabel: { de: 'Quelle', en: 'Source' },
  sourceHint: {
    de: 'Zum Beispiel „Regionaldatenbank 21111-02-06-4“ oder „Rückmeldungen der Schulen zu Fehlzeiten“.',
    en: 'For example “Regionaldatenbank 21111-02-06-4” or “Returns of schools on absence”.',
  },
  senderLabel: { de: 'Stelle oder Funktion', en: 'Office or function' },
  senderHint: {
    de: 'Ein Amt oder eine Funktion, keine Privatperson: „Fachdienst Schule, Geschäftszimmer“.',
    en: 'An office or a function, no private person: “Fachdienst Schule, Geschäftszimmer”.',
  },
  emailLabel: { de: 'E-Mail der Stelle (freiwillig)', en: 'E-mail of the office (optional)' },
  emailHint: {
    de: 'Ein Funktionspostfach. Dann lässt sich die Erinnerung als E-Mail öffnen.',
    en: 'A mailbox of the office. The reminder can then be opened as an e-mail.',
  },
  howToSendLabel: { de: 'Wie zu liefern ist (freiwillig)', en: 'How to send it (optional)' },
  howToSendHint: {
    de: 'Steht so in der Erinnerung. Bleibt es leer, bittet sie um die Datei als Antwort.',
    en: 'Stands in the reminder as it is. Left empty, the reminder asks for the file as a reply.',
  },
  rhythmLabel: { de: 'Wie oft', en: 'How often' },
  onceLabel: { de: 'Für welchen Berichtszeitraum', en: 'For which period' },
  onceHint: {
    de: 'Zum Beispiel 2025/26, 2. Halbjahr 2025/26, 2026, Oktober 2026 oder 31.12.2026.',
    en: 'For example 2025/26, 2. Halbjahr 2025/26, 2026, 10/2026 or 31.12.2026.',
  },
  wavesLabel: { de: 'Wellen', en: 'Waves' },
  wavesHint: {
    de: 'Eine je Zeile: Umfrage; Welle; erster Tag; letzter Tag. Zum Beispiel: Betriebsbefragung; 3; 01.11.2029; 31.01.2030',
    en: 'One a line: survey; wave; first day; last day. For example: Betriebsbefragung; 3; 01.11.2029; 31.01.2030',
  },
  fromLabel: { de: 'Erwartet ab', en: 'Expected from' },
  fromHint: {
    de: 'Der erste Berichtszeitraum ist der, in dem dieser Tag liegt.',
    en: 'The first period is the one that holds this day.',
  },
  untilLabel: { de: 'Erwartet bis (freiwillig)', en: 'Expected until (optional)' },
  untilHint: {
    de: 'Berichtszeiträume, die später enden, werden nicht erwartet.',
    en: 'Periods that end later are not expected.',
  },
  dueKindLabel: { de: 'Fällig', en: 'Due' },
  dueKind_after: {
    de: 'eine Zahl von Tagen nach Ende des Berichtszeitraums',
    en: 'a number of days after the period ends',
  },
  dueKind_fixedDay: {
    de: 'an einem festen Tag nach Ende des Berichtszeitraums',
    en: 'on a fixed day after the period ends',
  },
  daysLabel: { de: 'Tage nach dem Ende', en: 'Days after the end' },
  daysHint: { de: '42 Tage sind sechs Wochen.', en: '42 days are six weeks.' },
  dayLabel: { de: 'Tag und Monat', en: 'Day and month' },
  dayHint: { de: 'Zum Beispiel 30.09.', en: 'For example 30.09.' },
  duePreview: { de: 'Daraus folgt: {periods}', en: 'That means: {periods}' },
  previewOne: { de: '{period}, fällig am {date}', en: '{period}, due on {date}' },
  formatsLabel: { de: 'Format der Datei', en: 'Format of the file' },
  codeLabel: { de: 'Code der Tabelle beginnt mit', en: 'Code of the table begins with' },
  codeHint: { de: 'Zum Beispiel 21111-02-06', en: 'For example 21111-02-06' },
  titlePartLabel: { de: 'Titel oder Dateiname enthält', en: 'Title or file name contains' },
  indicatorsLabel: { de: 'Bringt Werte für', en: 'Brings values for' },
  schoolsTick: {
    de: 'Jede Schule muss melden (Liste der Rückmeldungen führen)',
    en: 'Each school has to report (keep a list of returns)',
  },
  schoolsLead: {
    de: ['Im Schulverzeichnis steht 1 Schule.', 'Im Schulverzeichnis stehen {n} Schulen.'],
    en: ['The register has 1 school.', 'The register has {n} schools.'],
  },
  formsLabel: { de: 'Schulformen', en: 'School forms' },
  providersLabel: { de: 'Träger', en: 'Providers' },
  noneIsAll: { de: 'Nichts angekreuzt heißt alle.', en: 'Nothing ticked means all.' },
  noteLabel: { de: 'Hinweis für das eigene Büro (freiwillig)', en: 'Note for your own office (optional)' },
  missingTitle: { de: 'Bitte geben Sie eine Bezeichnung an.', en: 'Please enter a title.' },
  missingSource: { de: 'Bitte geben Sie die Quelle an.', en: 'Please enter the source.' },
  missingSender: {
    de: 'Bitte geben Sie die Stelle an, die liefert.',
    en: 'Please enter the office that sends it.',
  },
  wrongEmail: {
    de: 'Die E-Mail-Adresse ist unvollständig. Erwartet wird etwas wie schule@kreis.example.',
    en: 'The e-mail address is incomplete. It should look like schule@kreis.example.',
  },
  wrongPeriod: {
    de: 'Der Berichtszeitraum ist nicht zu lesen. Bitte schreiben Sie ihn wie im Beispiel.',
    en: 'The period can’t be read. Please write it as in the example.',
  },
  wrongWave: {
    de: 'Zeile {line} der Wellen ist nicht zu lesen: „{text}“. Bitte schreiben Sie Umfrage; Welle; erster Tag; letzter Tag.',
    en: 'Line {line} of the waves can’t be read: “{text}”. Please write survey; wave; first day; last day.',
  },
  missingWave: { de: 'Bitte geben Sie mindestens eine Welle an.', en: 'Please enter at least one wave.' },
  wrongFrom: {
    de: 'Bitte geben Sie den Tag an, ab dem erwartet wird (ab 1990).',
    en: 'Please enter the day from which it is expected (1990 or later).',
  },
  wrongUntil: {
    de: 'Das Ende ist nicht zu lesen oder liegt vor dem Anfang.',
    en: 'The end can’t be read or lies before the beginning.',
  },
  wrongDays: {
    de: 'Bitte geben Sie eine ganze Zahl von 0 bis 1100 an.',
    en: 'Please enter a whole number from 0 to 1100.',
  },
  wrongDay: {
    de: 'Bitte geben Sie Tag und Monat an, zum Beispiel 30.09.',
    en: 'Please enter day and month, for example 30.09.',
  },
  missingMatch: {
    de: 'Bitte geben Sie an, woran die Datei zu erkennen ist: Format, Code, Titel oder Kennzahl.',
    en: 'Please say how the file is recognised: format, code, title or indicator.',
  },
  tooLong: {
    de: 'Bitte kürzen: höchstens {most} Zeichen.',
    en: 'Please shorten: at most {most} characters.',
  },
} as const satisfies Record<string, Text>;
