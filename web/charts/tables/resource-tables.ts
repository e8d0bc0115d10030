import type { Measure } from '../../../data/cycle/measure.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatEuro, formatPosts } from '../../words/measures.ts';
import { say } from '../../words/texts.ts';

/** The posts of a measure, each with its share of a full one and who pays for it. */
export function postsTable({ posts }: Pick<Measure, 'posts'>, language: Language): Table {
  return {
    columns: [
      textColumn(say('measurePost', language)),
      textColumn(say('measureSource', language)),
      { head: say('measureShare', language), kind: 'number', symbol: '', decimals: null },
    ],
    rows: posts.map(({ title, share, source }) => [
      textCell(title),
      textCell(source),
      { text: formatPosts(share, language), value: share },
    ]),
  };
}

/** The money of a measure by source and year, in euros. */
export function fundingTable({ funding }: Pick<Measure, 'funding'>, language: Language): Table {
  const isWhole = funding.every(({ amount }) => Number.isInteger(amount));
  return {
    columns: [
      textColumn(say('measureSource', language)),
      textColumn(say('measureYear', language)),
      { head: say('measureAmount', language), kind: 'number', symbol: '€', decimals: isWhole ? 0 : 2 },
    ],
    rows: funding.map(({ source, year, amount }) => [
      textCell(source),
      textCell(year === null ? say('measureWholeTime', language) : String(year)),
      { text: formatEuro(amount, language), value: amount },
    ]),
  };
}
