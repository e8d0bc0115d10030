import type { Text } from './text.ts';

/** The guided start: from nothing to a first goal with its chart. */
export const startTexts = {
  startTitle: { de: 'Ein Ziel anlegen, Schritt für Schritt', en: 'Add a goal, step by step' },
  startLead: {
    de: 'Drei Schritte vom Vorhaben zum Ziel mit Diagramm. Was Sie eintragen, bleibt in diesem Fenster stehen; gespeichert wird erst am Ende.',
    en: 'Three steps from an intention to a goal with its chart. What you enter stays in this window; it is stored at the end only.',
  },
  startSteps: { de: 'Schritte', en: 'Steps' },
  startStep: { de: 'Schritt {step} von 3: {title}', en: 'Step {step} of 3: {title}' },
  startStep1: { de: 'Was soll besser werden?', en: 'What shall become better?' },
  startStep2: { de: 'Woran ist es zu sehen?', en: 'What shows it?' },
  startStep3: { de: 'Wie viel, bis wann?', en: 'How much, by when?' },
  startNext: { de: 'Weiter', en: 'Continue' },
  startTakeNext: { de: 'Werte übernehmen und weiter', en: 'Take over the values and continue' },
  startBack: { de: 'Zurück', en: 'Back' },
  startCancel: { de: 'Abbrechen', en: 'Cancel' },
  startCreate: { de: 'Ziel anlegen', en: 'Add the goal' },
  startCreated: { de: '„{title}“ ist angelegt.', en: '“{title}” has been added.' },
  startResume: { de: 'Zurück zum Ziel, das Sie gerade anlegen', en: 'Back to the goal that you are adding' },
  startField: { de: 'Handlungsfeld', en: 'Field of action' },
  startFieldHint: {
    de: 'Das Thema, zu dem das Ziel gehört: mit eigenen Worten oder aus den Vorschlägen.',
    en: 'The topic that the goal belongs to: in your own words or from the suggestions.',
  },
  startFieldMissing: { de: 'Bitte nennen Sie ein Handlungsfeld.', en: 'Please name a field of action.' },
  startSuggestions: { de: 'Vorschläge für das Handlungsfeld', en: 'Suggested fields of action' },
  startGoal: { de: 'Ziel', en: 'Goal' },
  startGoalHint: {
    de: 'Was erreicht sein soll, als ganzer Satz: „Mehr Jugendliche erreichen einen Abschluss“.',
    en: 'What is to be reached, as a whole sentence: “More young people get a certificate”.',
  },
  startTitleMissing: { de: 'Bitte nennen Sie das Ziel.', en: 'Please name the goal.' },
  startTitleLong: {
    de: 'Bitte fassen Sie das Ziel kürzer (höchstens 300 Zeichen).',
    en: 'Please shorten the goal (at most 300 characters).',
  },
  startUnit: { de: 'Zuständige Stelle', en: 'Responsible unit' },
  startUnitHint: { de: 'Die Stelle, keine Person.', en: 'The unit, not a person.' },
  startStrategy: { de: 'Strategie', en: 'Strategy' },
  startStrategyHint: {
    de: 'Das Dokument, in dem das Ziel steht, zum Beispiel ein Masterplan.',
    en: 'The document that holds the goal, for example a master plan.',
  },
  startStrategyMade: {
    de: 'Ziele stehen in einer Strategie, zum Beispiel einem Masterplan. Da es noch keine gibt, legt Zielkreis einen Entwurf „Unsere Ziele“ an. Er lässt sich jederzeit umbenennen und beschließen.',
    en: 'Goals stand in a strategy, for example a master plan. As there is none yet, Zielkreis makes a draft “Unsere Ziele”. It can be renamed and decided at any time.',
  },
  startIndicator: { de: 'Kennzahl', en: 'Indicator' },
  startSearch: { de: 'Kennzahlen durchsuchen', en: 'Search the indicators' },
  startSearchNone: {
    de: 'Dazu gibt es keine Kennzahl im Katalog. Bitte suchen Sie mit einem anderen Wort, oder legen Sie das Ziel zunächst ohne Kennzahl an.',
    en: 'The catalogue has no indicator for this. Please search with another word, or add the goal without one for the time being.',
  },
  startShowAll: { de: 'Alle {n} Kennzahlen zeigen', en: 'Show all {n} indicators' },
  startWithout: {
    de: 'Noch keine: das Ziel zunächst ohne Kennzahl anlegen',
    en: 'None yet: add the goal without an indicator for the time being',
  },
  startValues: {
    de: ['1 Wert, {last}', '{n} Werte bis {last}'],
    en: ['1 value, {last}', '{n} values up to {last}'],
  },
  startNoValues: { de: 'noch keine Werte', en: 'no values yet' },
  startFigures: { de: 'Ihre Zahlen dazu', en: 'Your figures for it' },
  startFiguresThere: {
    de: ['Für {area} liegt schon 1 Wert vor.', 'Für {area} liegen schon {n} Werte vor, zuletzt {last}.'],
    en: [
      'There is 1 value for {area} already.',
      'There are {n} values for {area} already, the latest for {last}.',
    ],
  },
  startFiguresLead: {
    de: 'Tippen Sie ein paar Werte für {area} ein, oder laden Sie eine Datei hoch. Ohne Werte geht es auch: Dann folgen sie später.',
    en: 'Type a few values for {area}, or upload a file. It works without values, too: they can follow later.',
  },
  startRows: { de: 'Werte von {area}', en: 'Values of {area}' },
  startPeriod: { de: 'Zeitraum', en: 'Period' },
  startValue: { de: 'Wert in {unit}', en: 'Value in {unit}' },
  startValuePlain: { de: 'Wert', en: 'Value' },
  startInRow: { de: '{label}, Zeile {row}', en: '{label}, row {row}' },
  startRowAdd: { de: 'Zeile hinzufügen', en: 'Add a row' },
  startTaking: { de: 'Die Werte werden geprüft …', en: 'The values are being checked …' },
  startRefused: {
    de: 'Die Werte sind noch nicht übernommen: {problem}',
    en: 'The values have not been taken over yet: {problem}',
  },
  startRefusedOpen: { de: 'Prüfung öffnen', en: 'Open the check' },
  startUpload: { de: 'Oder eine Datei hochladen', en: 'Or upload a file' },
  startUploadHint: {
    de: 'Sie sehen, was gelesen wurde, übernehmen es und kommen von dort hierher zurück.',
    en: 'You see what was read, take it over, and come back here from there.',
  },
  startChooseFile: { de: 'Datei auswählen', en: 'Choose a file' },
  startDropHere: { de: 'Datei hierher ziehen', en: 'Drop a file here' },
  startNoIndicator: {
    de: 'Sie legen das Ziel zunächst ohne Kennzahl an. Einen Zielwert oder Meilensteine fügen Sie später auf der Seite des Ziels hinzu.',
    en: 'You add the goal without an indicator for the time being. Add a target or milestones later on the goal’s page.',
  },
  startTarget: { de: 'Zielwert', en: 'Target value' },
  startTargetHint: { de: 'Was erreicht sein soll.', en: 'What is to be reached.' },
  startValueMissing: { de: 'Bitte geben Sie den Zielwert an.', en: 'Please give the target value.' },
  startValueUnreadable: {
    de: 'Bitte geben Sie den Zielwert als Zahl an, zum Beispiel 12,5.',
    en: 'Please give the target value as a number, for example 12.5.',
  },
  startDue: { de: 'Bis wann?', en: 'By when?' },
  startDueHint: {
    de: 'So, wie man es schreibt: 2030, 2029/30, Oktober 2030 oder 31.12.2030.',
    en: 'As people write it: 2030, 2029/30, October 2030 or 31.12.2030.',
  },
  startDueMissing: { de: 'Bitte geben Sie an, bis wann.', en: 'Please say by when.' },
  startDueUnreadable: {
    de: 'Bitte geben Sie einen Zeitraum an, zum Beispiel 2030, 2029/30 oder 31.12.2030.',
    en: 'Please give a period, for example 2030, 2029/30 or 31.12.2030.',
  },
  startDueChoice: { de: 'Kommende Zeiträume', en: 'Periods to come' },
  startBaseline: { de: 'Ausgangswert', en: 'Baseline' },
  startBaselineHint: {
    de: 'Von wo aus gemessen wird; vorgeschlagen ist der jüngste Wert.',
    en: 'What it is measured from; the latest value is suggested.',
  },
  startBaselineNone: { de: 'ohne Ausgangswert', en: 'without a baseline' },
  startBaselineLater: {
    de: 'Es liegen noch keine Werte vor. Der Ausgangswert lässt sich nachtragen, sobald es welche gibt.',
    en: 'There are no values yet. The baseline can be added as soon as there are some.',
  },
  startOr: {
    de: 'Oder laden Sie die Ziele einer anderen Kommune',
    en: 'Or load the goals of another municipality',
  },
  startFirst: { de: 'Erstes Ziel anlegen', en: 'Add the first goal' },
} as const satisfies Record<string, Text>;
