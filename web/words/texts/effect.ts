import type { Text } from './text.ts';

/** Before and after a measure. */
export const effectTexts = {
  tabEffect: { de: 'Vorher und nachher', en: 'Before and after' },
  effectLead: {
    de: 'Was sich zwischen der Zeit vor und nach einer Maßnahme verändert hat, und wie es in derselben Zeit anderswo war.',
    en: 'What changed between the time before and after a measure, and how it was elsewhere in the same time.',
  },
  noProof: { de: 'Kein Nachweis einer Ursache', en: 'No proof of a cause' },
  noProofWhy: {
    de: 'Zwischen vorher und nachher hat sich auch anderes geändert. Die Zahlen zeigen, was war, nicht, woran es lag; auch gleiche oder andere Veränderungen in Vergleichsgebieten belegen keine Wirkung.',
    en: 'Other things changed between before and after as well. The figures show what was, not why; the same or other changes in areas for comparison prove no effect either.',
  },
  measureForm: { de: 'Maßnahme', en: 'Measure' },
  measureName: { de: 'Name der Maßnahme', en: 'Name of the measure' },
  measureFrom: { de: 'Beginn', en: 'Beginning' },
  measureTo: { de: 'Ende (leer: läuft noch)', en: 'End (empty: goes on)' },
  measureWrongOrder: {
    de: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
    en: 'The end is before the beginning. Please check both days.',
  },
  measureBeforeFigures: {
    de: 'Der Beginn ({day}) liegt vor allen Werten; der erste ist der für {period}. Bitte prüfen Sie das Datum.',
    en: 'The beginning ({day}) is before all figures; the first is that for {period}. Please check the date.',
  },
  measureAfterFigures: {
    de: 'Der Beginn ({day}) liegt nach allen Werten; der letzte ist der für {period}. Bitte prüfen Sie das Datum.',
    en: 'The beginning ({day}) is after all figures; the last is that for {period}. Please check the date.',
  },
  measureUnnamed: { de: 'Maßnahme', en: 'Measure' },
  addComparison: { de: 'Vergleichsgebiet hinzufügen', en: 'Add an area for comparison' },
  noFurtherComparison: { de: 'bitte wählen', en: 'please choose' },
  comparisonAreas: { de: 'Vergleichsgebiete', en: 'Areas for comparison' },
  removeComparison: { de: '{area} entfernen', en: 'Remove {area}' },
  noBeginning: {
    de: 'Bitte geben Sie an, wann die Maßnahme begonnen hat.',
    en: 'Please enter when the measure began.',
  },
  effectChanges: { de: 'Veränderung', en: 'Change' },
  effectTableLabel: { de: 'Veränderung je Gebiet', en: 'Change by area' },
  beforeHead: { de: 'Vorher', en: 'Before' },
  afterHead: { de: 'Nachher', en: 'After' },
  changeHead: { de: 'Veränderung', en: 'Change' },
  rangeHead: { de: 'Bereich (zufällige Schwankung)', en: 'Range (chance variation)' },
  besideHead: {
    de: 'Eigene Veränderung minus diese',
    en: 'Own change less this one',
  },
  noRange: { de: 'nicht vorgesehen', en: 'none declared' },
  effectArithmetic: { de: 'Rechenweg', en: 'Arithmetic' },
  effectLevelBefore: { de: 'Vorher ({periods})', en: 'Before ({periods})' },
  effectLevelAfter: { de: 'Nachher ({periods})', en: 'After ({periods})' },
  effectPeriods: { de: 'Berichtszeiträume', en: 'Periods' },
  sideHead: { de: 'Zählt zu', en: 'Belongs to' },
  side_before: { de: 'vorher', en: 'before' },
  side_after: { de: 'nachher', en: 'after' },
  side_during: { de: 'während der Maßnahme', en: 'during the measure' },
  side_incomplete: { de: 'nicht verglichen (unvollständig)', en: 'not compared (incomplete)' },
  side_none: { de: 'nicht verglichen', en: 'not compared' },
  effectRule: {
    de: 'Verglichen werden gleich viele vollständige Berichtszeiträume vor dem Beginn und nach dem Ende (läuft die Maßnahme noch: nach dem Beginn), die nächstgelegenen zuerst, höchstens fünf Jahre, ohne Bruch dazwischen; Monate, Quartale und Halbjahre mit denselben Jahreszeiten. Was die Maßnahme nur berührt, zählt zu keiner Seite.',
    en: 'Compared are equally many complete periods before the beginning and after the end (while the measure goes on: after the beginning), the nearest first, at most five years, without a break between; months, quarters and half-years for the same time of the year. What the measure only touches is on neither side.',
  },
  effectIntervalNewcombe: {
    de: 'Bereich: Unterschied zweier Anteile nach Newcombe (1998, Verfahren 10), 95\u00a0%: was der Zufall allein ausmachen kann.',
    en: 'Range: difference of two proportions by Newcombe (1998, method 10), 95%: what chance alone may do.',
  },
  effectIntervalMover: {
    de: 'Bereich: Unterschied zweier Raten aus Zählungen nach Zou und Donner (2008) aus den Grenzen nach Byar (unter 10 Fällen exakt nach Poisson), 95\u00a0%: was der Zufall allein ausmachen kann.',
    en: 'Range: difference of two rates from counts by Zou and Donner (2008) from Byar’s limits (below 10 cases exact Poisson), 95%: what chance alone may do.',
  },
} as const satisfies Record<string, Text>;
