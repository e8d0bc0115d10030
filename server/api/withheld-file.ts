import { plainNumber } from '../../data/plain-number.ts';
import type { Withheld } from '../../data/release.ts';
import { formatPeriod } from '../../web/words/format.ts';
import { withheldWords } from '../../web/words/withheld.ts';

const head = [
  'Kennzahl',
  'Gebiet',
  'Gliederung',
  'Berichtszeitraum',
  'Wert',
  'Zähler',
  'Nenner',
  'Warum zurückgehalten',
];

/** The withheld figures with their true numbers as German Excel opens them: for staff only. */
export function withheldCsv(list: readonly Withheld[]): string {
  const rows = list.map((one) => [
    one.title.de,
    one.areaName,
    one.breakdownLabel.de,
    formatPeriod(one.period, 'de', 'long'),
    numberCell(one.value),
    numberCell(one.numerator),
    numberCell(one.denominator),
    withheldWords(one, 'de'),
  ]);
  const lines = [head, ...rows].map((cells) => cells.map(cellText).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function numberCell(value: number | null): string {
  return value === null ? '' : plainNumber(value, 'de');
}

/** A spreadsheet takes what begins like a formula for one; a number is none. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
