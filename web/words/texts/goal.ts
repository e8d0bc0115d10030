import type { Text } from './text.ts';

/** Overview and goal page. */
export const goalTexts = {
  goal: { de: 'Ziel', en: 'Goal' },
  goals: { de: 'Ziele', en: 'Goals' },
  goalCount: { de: ['1 Ziel', '{n} Ziele'], en: ['1 goal', '{n} goals'] },
  inFields: {
    de: ['in einem Handlungsfeld', 'in {n} Handlungsfeldern'],
    en: ['in one field of action', 'in {n} fields of action'],
  },
  dataState: { de: 'Datenstand {date}.', en: 'State of the data: {date}.' },
  noDataYet: { de: 'Noch sind keine Daten übernommen.', en: 'No data have been taken over yet.' },
  byState: { de: 'Ziele nach Einstufung', en: 'Goals by state' },
  goalsInState: {
    de: [
      '1 Ziel: {state}. Nur dieses zeigen oder wieder alle',
      '{n} Ziele: {state}. Nur diese zeigen oder wieder alle',
    ],
    en: [
      '1 goal: {state}. Show this only, or all again',
      '{n} goals: {state}. Show these only, or all again',
    ],
  },
  noGoalInState: { de: 'Kein Ziel hat diese Einstufung.', en: 'No goal is in this state.' },
  noGoals: { de: 'Noch keine Ziele', en: 'No goals yet' },
  noGoalsLead: {
    de: 'Hier stehen später die Ziele Ihrer Kommune, nach Handlungsfeldern, mit Wert, Zielwert und Einstufung. So fangen Sie an:',
    en: 'This is where the goals of your municipality will stand, by field of action, with value, target and state. How to begin:',
  },
  noGoalsUpload: { de: 'Dateien mit Ihren Zahlen hochladen', en: 'Upload files with your figures' },
  noGoalsIndicators: { de: 'Nachsehen, welche Kennzahlen sich füllen', en: 'See which indicators fill up' },
  goalWithoutTarget: { de: 'Noch ohne Zielwert', en: 'No target yet' },
  goalWithoutTargetLead: {
    de: 'Für dieses Ziel ist nicht festgelegt, woran es gemessen wird. Ohne Kennzahl und Zielwert lässt es sich nicht bewerten.',
    en: 'It has not been settled what this goal is measured by. Without indicator and target value it can’t be assessed.',
  },
  noValue: { de: 'kein Wert', en: 'no value' },
  newestImports: { de: 'Zuletzt übernommen', en: 'Taken over last' },
  noImports: { de: 'Noch nichts.', en: 'Nothing yet.' },
  statesTitle: { de: 'Was die Einstufungen heißen', en: 'What the states mean' },
  rule_onCourse: {
    de: 'Bei gleichem Tempo wird der Zielwert erreicht oder um weniger als 5\u00a0% des Restwegs verfehlt.',
    en: 'At the same pace the target will be met, or missed by less than 5% of what remains.',
  },
  rule_slightlyOff: {
    de: 'Richtige Richtung; am Ende fehlen 5 bis 20\u00a0% des Restwegs.',
    en: 'Right direction; 5 to 20% of what remains will be missing.',
  },
  rule_offCourse: {
    de: 'Richtige Richtung; am Ende fehlen mehr als 20\u00a0% des Restwegs.',
    en: 'Right direction; more than 20% of what remains will be missing.',
  },
  rule_noMovement: {
    de: 'Die mittlere Veränderung liegt innerhalb der Toleranz.',
    en: 'The average change lies within the tolerance.',
  },
  rule_wrongWay: { de: 'Die Werte entfernen sich vom Ziel.', en: 'The values move away from the target.' },
  rule_met: {
    de: 'Der aktuelle Wert erfüllt den Zielwert schon.',
    en: 'The current value already meets the target.',
  },
  rule_receding: {
    de: 'Der aktuelle Wert erfüllt den Zielwert; bei gleichem Tempo wird er bis zum Zieldatum wieder verlassen.',
    en: 'The current value meets the target; at the same pace it is left again before the due date.',
  },
  rule_ahead: {
    de: 'Wenige Werte: Der letzte liegt auf dem Zielpfad oder besser.',
    en: 'Few values: the latest lies on the path to the target or better.',
  },
  rule_behind: {
    de: 'Wenige Werte: Der letzte liegt hinter dem Zielpfad.',
    en: 'Few values: the latest lies behind the path to the target.',
  },
  rule_reached: { de: 'Zum Zieldatum erreicht.', en: 'Met at the due date.' },
  rule_missed: { de: 'Zum Zieldatum nicht erreicht.', en: 'Not met at the due date.' },
  rule_notAssignable: {
    de: 'Die zufällige Schwankung der Werte lässt mehrere Einstufungen zu.',
    en: 'What chance alone does to the values allows for several states.',
  },
  rule_untold: {
    de: 'Zielpfad oder Zielwert liegt innerhalb der Schwankung des letzten Werts.',
    en: 'The path or the target lies within the interval of the latest value.',
  },
  rule_held: { de: 'Der jüngste Wert hält das Ziel ein.', en: 'The latest value keeps to the target.' },
  rule_notHeld: {
    de: 'Der jüngste Wert hält das Ziel nicht ein.',
    en: 'The latest value does not keep to the target.',
  },
  rule_inside: { de: 'Der Wert liegt im Zielbereich.', en: 'The value lies within the range.' },
  rule_outside: { de: 'Der Wert liegt außerhalb des Zielbereichs.', en: 'The value lies outside the range.' },
  rule_rightWay: {
    de: 'Die Werte ändern sich in der gewünschten Richtung.',
    en: 'The values change in the direction that is wanted.',
  },
  rule_stepsDone: { de: 'Alle Meilensteine sind erledigt.', en: 'All milestones are done.' },
  rule_stepsDue: { de: 'Kein Meilenstein ist überfällig.', en: 'No milestone is late.' },
  rule_stepsLate: { de: 'Mindestens ein Meilenstein ist überfällig.', en: 'At least one milestone is late.' },
  rule_notAssessable: {
    de: 'Es fehlt etwas zum Beurteilen; auf der Seite des Ziels steht, was.',
    en: 'Something is missing to judge; the goal’s page says what.',
  },
  operationalisation: { de: 'Operationalisierung', en: 'Operationalisation' },
  responsibility: { de: 'Zuständigkeit', en: 'Responsibility' },
  responsible: { de: 'Zuständig', en: 'Responsible' },
  body: { de: 'Gremium', en: 'Body' },
  strategy: { de: 'Strategie', en: 'Strategy' },
  decision: { de: 'Beschluss', en: 'Decision' },
  decidedBy: { de: '{body}, {date}', en: '{body}, {date}' },
  paper: { de: 'Vorlage {number}', en: 'paper {number}' },
  howComputed: { de: 'Wie wird das berechnet?', en: 'How is this computed?' },
  step: { de: 'Schritt', en: 'Step' },
  working: { de: 'Rechnung', en: 'Working' },
  result: { de: 'Ergebnis', en: 'Result' },
  viewAs: { de: 'Darstellung', en: 'View' },
  chart: { de: 'Diagramm', en: 'Chart' },
  comparison: { de: 'Vergleich', en: 'Comparison' },
  table: { de: 'Tabelle', en: 'Table' },
  toIndicator: { de: 'Zur Kennzahl', en: 'To the indicator' },
} as const satisfies Record<string, Text>;
