import type { Text } from './text.ts';

/** What a series is compared with: areas, an index, months, the same schools, other definitions. */
export const comparabilityTexts = {
  compareWith: { de: 'Vergleichen mit', en: 'Compare with' },
  compareNone: { de: 'Gebiet hinzufügen …', en: 'Add an area …' },
  compareAbove: { de: 'Übergeordnet', en: 'Above' },
  comparedAreas: { de: 'Verglichene Gebiete', en: 'Areas compared' },
  compareRemove: { de: '{area} nicht mehr vergleichen', en: 'No longer compare {area}' },
  compareFull: {
    de: 'Mehr als acht Gebiete lassen sich in einem Diagramm nicht unterscheiden.',
    en: 'More than eight areas can’t be told apart in one chart.',
  },
  display: { de: 'Gezeigt als', en: 'Shown as' },
  displayValues: { de: 'Werte', en: 'Values' },
  displayIndex: { de: 'Index (Beginn = 100)', en: 'Index (start = 100)' },
  months: { de: 'Monate', en: 'Months' },
  monthsOnly: { de: 'nur Monatswerte', en: 'months only' },
  monthsMean: { de: 'mit Mittel über 12 Monate', en: 'with the mean of 12 months' },
  monthsBefore: { de: 'mit Vorjahresmonat', en: 'with the same month a year before' },
  lineMonth: { de: 'Monat', en: 'Month' },
  lineMean: { de: '12-Monats-Mittel', en: '12-month mean' },
  lineBefore: { de: 'Vorjahresmonat', en: 'a year before' },
  meanNote: {
    de: 'Das Mittel über 12 Monate steht beim letzten der zwölf Monate; es fehlt, wo einer von ihnen fehlt oder ein Bruch dazwischen liegt.',
    en: 'The 12-month mean stands at the last of the twelve months; it is left out where one of them is missing or a break lies between them.',
  },
  beforeNote: {
    de: 'Die zweite Linie zeigt zu jedem Monat den Wert desselben Monats im Jahr davor.',
    en: 'The second line shows for each month the figure of the same month a year before.',
  },
  indexUnit: { de: 'Index, {period} = 100', en: 'index, {period} = 100' },
  indexNote: {
    de: 'Gezeigt ist ein Index: {period} = 100. Er vergleicht Entwicklungen, nicht Höhen: 110 heißt 10\u00a0% mehr als {period}, gleich auf welcher Höhe.',
    en: 'Shown is an index: {period} = 100. It compares developments, not levels: 110 means 10% more than {period}, whatever the level.',
  },
  indexCut: {
    de: 'Was vor dem letzten Bruch liegt, ist mit {period} nicht vergleichbar und fehlt hier.',
    en: 'What lies before the last break is not comparable with {period} and is left out here.',
  },
  indexNearZero: {
    de: 'Ein Index ist hier nicht sinnvoll: Der erste gemeinsame Wert liegt nahe bei null, und ein kleiner Unterschied sähe aus wie ein großer. Gezeigt sind die Werte.',
    en: 'An index makes no sense here: the first common figure is close to zero, and a small difference would look like a large one. Shown are the values.',
  },
  indexNoCommon: {
    de: 'Ein Index braucht einen Zeitraum, in dem alle Linien einen vollständigen Wert haben; den gibt es hier nicht. Gezeigt sind die Werte.',
    en: 'An index needs a period in which all lines have a whole figure; there is none here. Shown are the values.',
  },
  comparedTable: { de: 'Die Linien in Zahlen', en: 'The lines in figures' },
  comparedTableLead: {
    de: 'Darunter die Veränderung zum Vorjahr. Ein Klick auf eine Überschrift sortiert.',
    en: 'Below each figure its change over a year. A click on a heading sorts.',
  },
  sortBy: { de: 'nach {column} sortieren', en: 'sort by {column}' },
  changeOverYear: { de: 'Zum Vorjahr', en: 'Over a year' },
  changeBreak: { de: 'Bruch', en: 'break' },
  changeIncomplete: { de: 'unvollständig', en: 'incomplete' },
  sameSchools: {
    de: [
      '{n} Schule, die in beiden Zeiträumen gemeldet hat: {steps}',
      '{n} Schulen, die in beiden Zeiträumen gemeldet haben: {steps}',
    ],
    en: [
      '{n} school that reported in both periods: {steps}',
      '{n} schools that reported in both periods: {steps}',
    ],
  },
  sameSchoolsCounts: {
    de: 'Für diese Schulen: {before} und {after}.',
    en: 'For these schools: {before} and {after}.',
  },
  sameSchoolsHead: { de: 'Vergleich derselben Schulen', en: 'The same schools compared' },
  sameSchoolsLead: {
    de: 'Nicht alle Schulen haben gemeldet. Vergleichbar sind zwei Zeiträume deshalb nur über die Schulen, die in beiden gemeldet haben.',
    en: 'Not all schools have reported. Two periods are therefore comparable only by the schools that reported in both.',
  },
  sameSchoolsAll: {
    de: 'Alle Schulen haben in beiden Zeiträumen gemeldet.',
    en: 'All schools reported in both periods.',
  },
  allReported: {
    de: 'Alle, die gemeldet haben ({from} und {to} Schulen): {steps}',
    en: 'All that reported ({from} and {to} schools): {steps}',
  },
  periodFrom: { de: 'Von', en: 'From' },
  periodTo: { de: 'Bis', en: 'To' },
  leftOutSchools: {
    de: ['1 Schule ist nicht dabei', '{n} Schulen sind nicht dabei'],
    en: ['1 school is left out', '{n} schools are left out'],
  },
  leftOut_onlyBefore: { de: 'nur {from} gemeldet', en: 'reported {from} only' },
  leftOut_onlyAfter: { de: 'nur {to} gemeldet', en: 'reported {to} only' },
  leftOut_noFigure: { de: 'ohne verwendbaren Wert', en: 'no usable figure' },
  same_break: {
    de: 'Zwischen {from} und {to} liegt ein Bruch in der Reihe: Auch dieselben Schulen sind darüber hinweg nicht vergleichbar. Bitte wählen Sie zwei Zeiträume auf einer Seite des Bruchs.',
    en: 'A break lies between {from} and {to}: not even the same schools can be compared across it. Please choose two periods on one side of the break.',
  },
  same_noneInBoth: {
    de: 'Keine Schule hat in beiden Zeiträumen gemeldet.',
    en: 'No school reported in both periods.',
  },
  otherDefinition: {
    de: 'Nach anderer Definition (Fassung {version})',
    en: 'By another definition (version {version})',
  },
  otherDefinitionLead: {
    de: 'Diese Werte sind nach einer anderen Fassung der Definition entstanden. Sie werden mit den Werten oben nicht verbunden: Ein Unterschied kann an der Definition liegen.',
    en: 'These figures follow another version of the definition. They are not joined with the ones above: a difference may come from the definition.',
  },
} as const satisfies Record<string, Text>;
