import type { Problem } from '../../data/problem.ts';
import { problemOf, type Rule } from './check.ts';
import { numberText } from './figure-text.ts';

/** What was left out because there is too much of it. A hint: nothing is known to be wrong, but nobody looked. */
export const notChecked: Rule = {
  code: 'not-checked',
  severity: 'hint',
  title: 'Prüfung ausgelassen, weil es zu viele Werte sind',
};

export type LeftOut = { what: 'series' | 'stored'; most: number };

export function notCheckedProblem({ what, most }: LeftOut): Problem {
  const messages = {
    series: `Die Datei hat mehr als ${numberText(most)} Werte. Ob einzelne davon in ihrer Zeitreihe auffallen, ob sie zu gespeicherten Werten passen und ob eine andere Quelle anders zählt, wurde deshalb nicht geprüft; alles andere schon. Wer das prüfen will, teilt die Datei nach Kennzahlen oder Jahren.`,
    stored: `Zu den Kennzahlen und Gebieten dieser Datei sind mehr als ${numberText(most)} Werte gespeichert. Die gelieferten Zahlen wurden deshalb nur untereinander verglichen und nicht mit den gespeicherten. Wer das prüfen will, teilt die Datei nach Kennzahlen oder Gebieten.`,
  };
  return problemOf(notChecked, { line: null, column: null, text: null, message: messages[what] });
}
