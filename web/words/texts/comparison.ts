import type { Text } from './text.ts';

/** Comparing areas: the tabs of an indicator, ranked dots. */
export const comparisonTexts = {
  indicatorViews: { de: 'Ansichten dieser Kennzahl', en: 'Views of this indicator' },
  tabOverTime: { de: 'Verlauf', en: 'Over time' },
  tabComparison: { de: 'Vergleich', en: 'Comparison' },
  tabMap: { de: 'Karte', en: 'Map' },
  comparisonGroup: { de: 'Vergleichsgruppe', en: 'Compared with' },
  groupsAreas: { de: 'Gebiete', en: 'Areas' },
  groupsCategories: { de: 'Innerhalb der eigenen Kommune', en: 'Within the own municipality' },
  comparisonOrder: { de: 'Reihenfolge', en: 'Order' },
  orderByValue: { de: 'nach Wert', en: 'by value' },
  orderByName: { de: 'nach Name', en: 'by name' },
  periodWithCount: { de: '{period} ({count} mit Wert)', en: '{period} ({count} with a figure)' },
  nothingToCompare: { de: 'Nichts zu vergleichen', en: 'Nothing to compare' },
  nothingToCompareRemedy: {
    de: 'Zum Vergleichen braucht es Werte von mindestens zwei Gebieten. Tabellen der amtlichen Statistik bringen sie für alle Kreise auf einmal mit.',
    en: 'Comparing takes figures of at least two areas. Tables of official statistics bring them for all districts at once.',
  },
  besideGroup: {
    de: '{name} gehört nicht zu dieser Gruppe und steht nur zum Vergleich daneben.',
    en: '{name} is not part of this group and only stands beside it.',
  },
  nothingInSelection: {
    de: 'In dieser Auswahl gibt es keine Werte zum Vergleichen',
    en: 'There are no figures to compare in this selection',
  },
  nothingInSelectionRemedy: {
    de: 'Bitte wählen Sie einen anderen Ausschnitt, Berichtszeitraum oder eine andere Vergleichsgruppe.',
    en: 'Please choose another section, period or group.',
  },
  withoutSelection: {
    de: 'Ohne Berichtszeitraum und Gruppe neu beginnen',
    en: 'Start again without period and group',
  },
  besideInvented: {
    de: '{name} ist erfunden, auch die Werte; zum Ausprobieren steht der Landkreis neben den wirklichen Gebieten dieser Gruppe.',
    en: '{name} and its figures are invented; for trying things out it stands beside the real areas of this group.',
  },
  inventedName: { de: '{name} (erfunden)', en: '{name} (invented)' },
  ownRowInvented: { de: '(eigene Kommune, erfunden)', en: '(own municipality, invented)' },
  officialSource: {
    de: 'Amtliche Werte laut Kennzahlenblatt:',
    en: 'Official figures according to the definition:',
  },
  officialLicence: {
    de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    en: 'Data licence Germany – attribution – version 2.0',
  },
  countsCaution: {
    de: 'Anzahlen und Bestände hängen von der Größe der Gebiete ab. Der Platz sagt hier etwas über die Größe, nicht über besser oder schlechter; Werte größerer Gebiete sind daher nicht eingezeichnet.',
    en: 'Counts and stocks depend on the size of the areas. The place tells about size here, not about better or worse; so figures of larger areas are not drawn.',
  },
  overlapRule: {
    de: 'Strich am Punkt: 95-%-Intervall (zufällige Schwankung, bei Umfragen die Genauigkeit der Antworten). „Nicht sicher unterscheidbar“ heißt: Dieses Intervall und das eigene überschneiden sich. Die Regel ist vorsichtig; auch bei knapper Überschneidung kann ein Unterschied echt sein (Schenker und Gentleman 2001).',
    en: 'Line at the dot: 95% interval (what chance alone would do; for surveys, how exact the answers are). “Not safely distinguishable” means that this interval and the own one overlap. The rule is cautious; a difference can be real although they just overlap (Schenker and Gentleman 2001).',
  },
  noAverage: {
    de: 'Die Linien sind die eigenen Werte der größeren Gebiete, kein Mittel der Gebietswerte.',
    en: 'The lines are the larger areas’ own figures, not a mean of the areas’ figures.',
  },
  schoolsForStaff: {
    de: 'Einzelne Schulen sehen hier nur Beschäftigte, die mit den Daten arbeiten. Für alle anderen Empfänger gibt es diese Vergleichsgruppe nicht.',
    en: 'Single schools are seen here by staff who work with the data only. For everyone else this group does not exist.',
  },
  showAllRows: { de: 'Alle {n} zeigen', en: 'Show all {n}' },
  showFewRows: {
    de: 'Nur Anfang, Umgebung und Ende zeigen',
    en: 'Show beginning, surroundings and end only',
  },
  place: { de: 'Platz', en: 'Place' },
  placeBeside: { de: '{place} (daneben)', en: '{place} (beside)' },
  intervalHead: { de: '95-%-Intervall', en: '95% interval' },
  fromToValues: { de: '{low} bis {high}', en: '{low} to {high}' },
  distinguishable: { de: 'Vom eigenen Wert', en: 'From the own figure' },
  overlapsYes: { de: 'nicht sicher unterscheidbar', en: 'not safely distinguishable' },
  overlapsNo: { de: 'unterscheidbar', en: 'distinguishable' },
  ownRow: { de: '(eigene Kommune)', en: '(own municipality)' },
  referenceRow: { de: 'zum Vergleich', en: 'for reference' },
  withoutPlace: {
    de: ['Ohne Platz: 1 Eintrag', 'Ohne Platz: {n} Einträge'],
    en: ['Without a place: 1 entry', 'Without a place: {n} entries'],
  },
  comparisonTable: { de: 'Vergleich: {title}', en: 'Comparison: {title}' },
} as const satisfies Record<string, Text>;
