import type { Withheld } from '../../data/release.ts';
import { type Cell, type Column, type Table, textCell, textColumn } from '../../data/table.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber, formatPeriod } from '../words/format.ts';
import { say } from '../words/texts.ts';
import { withheldWords } from '../words/withheld.ts';

/** All withheld figures with their true numbers and why: for staff only, as the list on the page. */
export function withheldTable(list: readonly Withheld[], language: Language): Table {
  const number = (head: string): Column => ({ head, kind: 'number', symbol: '', decimals: null });
  return {
    columns: [
      ...(['bookIndicator', 'area', 'breakdown', 'period'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
      ...(['value', 'numerator', 'denominator'] as const).map((head) => number(say(head, language))),
      textColumn(say('withheldWhy', language)),
    ],
    rows: list.map((one) => [
      ...[one.title[language], one.areaName, one.breakdownLabel[language]].map(textCell),
      textCell(formatPeriod(one.period, language, 'long')),
      ...[one.value, one.numerator, one.denominator].map((value) => figure(value, language)),
      textCell(withheldWords(one, language)),
    ]),
  };
}

/** A list of many indicators shows each with as many decimals as it has, and no more than three. */
function figure(value: number | null, language: Language): Cell {
  if (value === null) return textCell('');
  const decimals = Number.isInteger(value) ? 0 : 3;
  return { text: formatNumber(value, decimals, language), value };
}
