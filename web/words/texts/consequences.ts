import type { Text } from './text.ts';

/** What taking over a file or withdrawing an import does. */
export const consequencesTexts = {
  consequences: { de: 'Folgen', en: 'Consequences' },
  consequencesPending: { de: 'Die Folgen werden berechnet …', en: 'Working out the consequences …' },
  change_changed: {
    de: ['1 Wert ändert sich.', '{n} Werte ändern sich.'],
    en: ['1 value changes.', '{n} values change.'],
  },
  change_lost: {
    de: ['1 Zahl wird zur Lücke.', '{n} Zahlen werden zu Lücken.'],
    en: ['1 number becomes a gap.', '{n} numbers become gaps.'],
  },
  change_gained: {
    de: ['1 Lücke wird zur Zahl.', '{n} Lücken werden zu Zahlen.'],
    en: ['1 gap becomes a number.', '{n} gaps become numbers.'],
  },
  change_otherGap: {
    de: ['1 Lücke bekommt einen anderen Grund.', '{n} Lücken bekommen einen anderen Grund.'],
    en: ['1 gap gets another reason.', '{n} gaps get another reason.'],
  },
  change_parts: {
    de: [
      '1 Wert bleibt gleich, beruht aber auf anderen Anzahlen (Zähler, Nenner, Rückmeldungen).',
      '{n} Werte bleiben gleich, beruhen aber auf anderen Anzahlen (Zähler, Nenner, Rückmeldungen).',
    ],
    en: [
      '1 value stays, but rests on other counts (numerator, denominator, returns).',
      '{n} values stay, but rest on other counts (numerator, denominator, returns).',
    ],
  },
  change_remarks: {
    de: [
      '1 Wert bleibt gleich; nur sein Zusatz oder Zeichen ändert sich.',
      '{n} Werte bleiben gleich; nur ihr Zusatz oder Zeichen ändert sich.',
    ],
    en: [
      '1 value stays; only its qualifier or sign changes.',
      '{n} values stay; only their qualifiers or signs change.',
    ],
  },
  change_vanished: {
    de: ['1 Wert entfällt; danach steht dort nichts.', '{n} Werte entfallen; danach steht dort nichts.'],
    en: ['1 value goes; nothing is left in its place.', '{n} values go; nothing is left in their place.'],
  },
  change_kept: {
    de: [
      '1 Wert einer früheren Lieferung derselben Quelle fehlt in der Datei. Er bleibt, wie er ist.',
      '{n} Werte früherer Lieferungen derselben Quelle fehlen in der Datei. Sie bleiben, wie sie sind.',
    ],
    en: [
      '1 value of an earlier delivery of the same source is missing from the file. It stays as it is.',
      '{n} values of earlier deliveries of the same source are missing from the file. They stay as they are.',
    ],
  },
  change_added: {
    de: ['1 Wert kommt neu hinzu.', '{n} Werte kommen neu hinzu.'],
    en: ['1 value is new.', '{n} values are new.'],
  },
  changeUnchanged: {
    de: ['1 Wert ist schon so gespeichert.', '{n} Werte sind schon so gespeichert.'],
    en: ['1 value is stored like that already.', '{n} values are stored like that already.'],
  },
  withdrawUnchanged: {
    de: [
      '1 Wert bleibt, wie er ist: Ein früherer Import enthält ihn genauso.',
      '{n} Werte bleiben, wie sie sind: Frühere Importe enthalten sie genauso.',
    ],
    en: [
      '1 value stays as it is: an earlier import holds it just the same.',
      '{n} values stay as they are: earlier imports hold them just the same.',
    ],
  },
  changeNothing: { de: 'Kein gespeicherter Wert ändert sich.', en: 'No stored value changes.' },
  withdrawNothing: {
    de: 'Kein geltender Wert ändert sich.',
    en: 'No value that counts changes.',
  },
  changedTargets: {
    de: ['1 Zielwert bekommt einen anderen Zustand', '{n} Zielwerte bekommen einen anderen Zustand'],
    en: ['1 target gets another state', '{n} targets get another state'],
  },
  movedTargets: {
    de: [
      'Bei 1 Zielwert ändert sich der letzte Wert, nicht der Zustand',
      'Bei {n} Zielwerten ändert sich der letzte Wert, nicht der Zustand',
    ],
    en: [
      'For 1 target the latest value changes, not the state',
      'For {n} targets the latest value changes, not the state',
    ],
  },
  explainedTargets: {
    de: [
      '1 Zielwert bleibt nicht bewertbar, aber aus einem anderen Grund',
      '{n} Zielwerte bleiben nicht bewertbar, aber aus einem anderen Grund',
    ],
    en: [
      '1 target stays not assessable, but for another reason',
      '{n} targets stay not assessable, but for another reason',
    ],
  },
  noTargetChanges: {
    de: 'Kein Ziel bekommt einen anderen Zustand oder letzten Wert.',
    en: 'No goal gets another state or latest value.',
  },
  before: { de: 'Bisher', en: 'Before' },
  after: { de: 'Danach', en: 'After' },
  staysAs: { de: 'Bleibt', en: 'Stays' },
  ofTold: {
    de: ['Gezeigt wird 1 von {all}.', 'Gezeigt werden die ersten {n} von {all}.'],
    en: ['1 of {all} is shown.', 'The first {n} of {all} are shown.'],
  },
  ofLargest: {
    de: [
      'Gezeigt wird die verhältnismäßig größte Änderung von {all}.',
      'Gezeigt werden die {n} verhältnismäßig größten Änderungen von {all}.',
    ],
    en: [
      'The relatively largest change of {all} is shown.',
      'The {n} relatively largest changes of {all} are shown.',
    ],
  },
  showChanges: { de: '{n} weitere zeigen', en: 'Show {n} more' },
  downloadChanges: {
    de: 'Änderungen als CSV herunterladen',
    en: 'Download the changes as CSV',
  },
  note: { de: 'Notiz', en: 'Note' },
  noteForImport: { de: 'Notiz zur Übernahme (freiwillig)', en: 'Note on taking it over (optional)' },
  noteHint: {
    de: 'Zum Beispiel, warum die Zahlen berichtigt wurden. Sie steht beim Import und bei jedem seiner Werte.',
    en: 'For example why figures were corrected. It stands with the import and with each of its values.',
  },
} as const satisfies Record<string, Text>;
