import type { Text } from './text.ts';

/** Breaks in series: what they are, the list, the form. */
export const breakTexts = {
  breaks: { de: 'Brüche in der Reihe', en: 'Breaks in the series' },
  breaksLead: {
    de: 'Über einen Bruch hinweg wird keine Linie gezogen, kein Trend und kein Stand berechnet.',
    en: 'No line is drawn, no trend and no state is computed across a break.',
  },
  fromPeriod: { de: 'ab {period}', en: 'from {period}' },
  breaksNone: { de: 'Für diese Auswahl ist kein Bruch vermerkt.', en: 'No break is noted for this choice.' },
  breakFrom: { de: 'Ab', en: 'From' },
  breakReason: { de: 'Grund', en: 'Reason' },
  breakScope: { de: 'Gilt für', en: 'Holds for' },
  breakBy: { de: 'Vermerkt', en: 'Noted' },
  breakTold: { de: 'aus den Daten', en: 'told by the data' },
  breakAllAreas: { de: 'alle Gebiete', en: 'all areas' },
  breakAllBreakdowns: { de: 'alle Gliederungen', en: 'all breakdowns' },
  breakWithdraw: { de: 'Zurücknehmen', en: 'Withdraw' },
  breakWithdrawOf: { de: 'Bruch ab {day}', en: 'break from {day}' },
  breakWithdrawn: { de: 'zurückgenommen am {time}, {actor}', en: 'withdrawn {time}, {actor}' },
  breakEarlier: {
    de: ['1 zurückgenommener Vermerk', '{n} zurückgenommene Vermerke'],
    en: ['1 withdrawn note', '{n} withdrawn notes'],
  },
  breakNote: { de: 'Bruch in der Reihe vermerken', en: 'Note a break in the series' },
  breakFirst: { de: 'Erster Zeitraum danach', en: 'First period after it' },
  breakFirstHint: {
    de: 'Ab hier sind die Werte mit früheren nicht vergleichbar.',
    en: 'From here on, figures are not comparable with earlier ones.',
  },
  breakReasonHint: {
    de: 'Zum Beispiel: neue Definition, andere Quelle, geänderter Fragetext. Der Grund steht im Diagramm und in der Tabelle; nach der nächsten Freigabe lesen ihn auch Ausschuss und Öffentlichkeit.',
    en: 'Such as: new definition, other source, changed wording. The reason stands in chart and table; after the next release committee and public read it too.',
  },
  breakReasonMissing: {
    de: 'Bitte geben Sie den Grund an, damit andere den Bruch verstehen.',
    en: 'Please give the reason, so that others understand the break.',
  },
  breakOnlyArea: { de: 'nur {area}', en: '{area} only' },
  breakArea: { de: 'Gebiete', en: 'Areas' },
  breakBreakdown: { de: 'Gliederung', en: 'Breakdown' },
  breakOnlyBase: { de: 'nur {base}', en: '{base} only' },
  breakSave: { de: 'Bruch vermerken', en: 'Note the break' },
} as const satisfies Record<string, Text>;
