import type { Text } from './text.ts';

export const inquiryTexts = {
  copyFigure: { de: 'Zahl kopieren', en: 'Copy the figure' },
  copyFigureOf: { de: 'Zahl kopieren: {figure}', en: 'Copy the figure: {figure}' },
  copied: { de: 'In der Zwischenablage', en: 'On the clipboard' },
  copyFigureByHand: {
    de: 'Der Browser lässt das Kopieren hier nicht zu. Bitte markieren und kopieren Sie den Text von Hand.',
    en: 'The browser does not allow copying here. Please select and copy the text by hand.',
  },
  copyFailed: { de: 'Die Zahl ließ sich nicht holen', en: 'The figure could not be fetched' },
  withheldFromPublic: {
    de: 'Nur intern: Diese Zahl ist für die Öffentlichkeit zum Schutz Einzelner zurückgehalten (g).',
    en: 'Internal only: this figure is withheld from the public to protect individuals (g).',
  },
  withheldFromCommittee: {
    de: 'Nur intern: Diese Zahl ist für den Ausschuss zum Schutz Einzelner zurückgehalten (g).',
    en: 'Internal only: this figure is withheld from the committee to protect individuals (g).',
  },
  withheldFromBoth: {
    de: 'Nur intern: Diese Zahl ist für Ausschuss und Öffentlichkeit zum Schutz Einzelner zurückgehalten (g).',
    en: 'Internal only: this figure is withheld from committee and public to protect individuals (g).',
  },
  logInquiry: { de: 'Als Anfrage festhalten', en: 'Log as an inquiry' },
  closeCopied: { de: 'Meldung schließen', en: 'Close this message' },
  inquiries: { de: 'Anfragen', en: 'Inquiries' },
  inquiriesLead: {
    de: 'Wer nach welcher Zahl gefragt hat und was geantwortet wurde, mit dem Datenstand von damals: So bekommt die nächste Person dieselbe Antwort.',
    en: 'Who asked for which figure and what was answered, with the state of the data of that time: the next person gets the same answer.',
  },
  inquiriesPrivate: {
    de: 'Nur für das Fachamt. Namen von Fragenden sind personenbezogene Daten: Bitte löschen Sie Anfragen, die nicht mehr gebraucht werden.',
    en: 'For staff only. Names of people who ask are personal data: please delete inquiries that are no longer needed.',
  },
  noInquiries: { de: 'Noch keine Anfragen', en: 'No inquiries yet' },
  noInquiriesLead: {
    de: 'Neben jeder Zahl steht „Zahl kopieren“. Danach können Sie die Antwort hier festhalten.',
    en: '“Copy the figure” stands beside every figure. After that you can log the answer here.',
  },
  searchInquiries: { de: 'Anfragen durchsuchen', en: 'Search the inquiries' },
  searchInquiriesHint: {
    de: 'Sucht in Frage, Antwort, Fragenden, Kennzahl und Gebiet.',
    en: 'Looks in question, answer, who asked, indicator and area.',
  },
  inquiriesFound: { de: ['1 Anfrage', '{n} Anfragen'], en: ['1 inquiry', '{n} inquiries'] },
  inquiriesNotFound: {
    de: 'Keine Anfrage enthält diese Wörter. Bitte suchen Sie mit weniger oder anderen Wörtern.',
    en: 'No inquiry has these words. Please search with fewer or other words.',
  },
  inquiryNumber: { de: 'Anfrage {id}', en: 'Inquiry {id}' },
  newInquiry: { de: 'Anfrage festhalten', en: 'Log an inquiry' },
  figure: { de: 'Zahl', en: 'Figure' },
  askedBy: { de: 'Wer hat gefragt?', en: 'Who asked?' },
  askedByHint: {
    de: 'Zum Beispiel „Fraktion im Kreistag“, „Redaktion der Zeitung“ oder „Dezernat“. Private Anschriften gehören nicht hierher.',
    en: 'For example “group in the council”, “editorial office” or “head of department”. Private addresses do not belong here.',
  },
  askedOn: { de: 'Gefragt am', en: 'Asked on' },
  question: { de: 'Frage', en: 'Question' },
  answer: { de: 'Antwort', en: 'Answer' },
  answerHint: {
    de: 'Der Text, der hinausgeht. Er ist aus der Zahl vorbereitet und darf geändert werden.',
    en: 'The text that is sent out. It is prepared from the figure and may be changed.',
  },
  saveInquiry: { de: 'Anfrage festhalten', en: 'Log the inquiry' },
  askedByMissing: { de: 'Bitte geben Sie an, wer gefragt hat.', en: 'Please state who asked.' },
  askedOnWrong: {
    de: 'Bitte geben Sie den Tag an, an dem gefragt wurde, nicht später als heute.',
    en: 'Please state the day of the question, not later than today.',
  },
  inquiryQuestionMissing: { de: 'Bitte geben Sie die Frage an.', en: 'Please state the question.' },
  answerMissing: { de: 'Bitte geben Sie die Antwort an.', en: 'Please state the answer.' },
  textTooLong: {
    de: '{field}: höchstens {n} Zeichen. Bitte kürzen Sie den Text.',
    en: '{field}: at most {n} characters. Please shorten the text.',
  },
  answered: { de: 'Beantwortet', en: 'Answered' },
  answeredBy: { de: '{time} von {actor}', en: '{time} by {actor}' },
  dataVersionOf: { de: 'Datenstand', en: 'State of the data' },
  dataVersionNumber: { de: 'Fassung {version}', en: 'Version {version}' },
  asThen: { de: 'Zahlen wie damals ansehen', en: 'See the figures as they were then' },
  copyAnswer: { de: 'Antwort kopieren', en: 'Copy the answer' },
  copyAnswerDone: { de: 'Antwort kopiert', en: 'Answer copied' },
  stillSo: { de: 'Heute gilt noch dieselbe Zahl.', en: 'The figure is still the same today.' },
  otherToday: {
    de: 'Heute steht dort eine andere Zahl: {today} statt {then}. Bei einer neuen Anfrage bitte die heutige nennen und auf die Änderung hinweisen.',
    en: 'Another figure stands there today: {today} instead of {then}. For a new inquiry please give today’s and mention the change.',
  },
  nothingToday: {
    de: 'Heute steht dort keine Zahl mehr. Der Import, aus dem sie kam, wurde zurückgenommen oder ersetzt.',
    en: 'No figure stands there any more. The import that it came from was withdrawn or replaced.',
  },
  deleteInquiry: { de: 'Anfrage löschen', en: 'Delete the inquiry' },
  deleteInquiryTitle: { de: 'Anfrage {id} löschen?', en: 'Delete inquiry {id}?' },
  deleteInquiryEffect: {
    de: 'Frage, Antwort und Name werden endgültig entfernt. Die Zahlen selbst bleiben.',
    en: 'Question, answer and name are removed for good. The figures themselves stay.',
  },
  keepInquiry: { de: 'Behalten', en: 'Keep' },
  deleteNow: { de: 'Endgültig löschen', en: 'Delete for good' },
  answeredBefore: {
    de: ['Schon einmal beantwortet', 'Schon {n}-mal beantwortet'],
    en: ['Answered before', 'Answered {n} times before'],
  },
  answeredBeforeTo: { de: '{date}, {who}: {value}', en: '{date}, {who}: {value}' },
  noFigureChosen: { de: 'Keine Zahl gewählt', en: 'No figure chosen' },
  noFigureChosenLead: {
    de: 'Bitte öffnen Sie eine Kennzahl und wählen Sie neben der Zahl „Zahl kopieren“.',
    en: 'Please open an indicator and choose “Copy the figure” beside the figure.',
  },
  toIndicators: { de: 'Zu den Kennzahlen', en: 'To the indicators' },
  toFigure: { de: 'Zur Zahl mit Herkunft', en: 'To the figure and its origin' },
} as const satisfies Record<string, Text>;
