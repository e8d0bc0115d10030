import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Reading } from '../../../data/upload.ts';
import type { Language } from '../../../data/words.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';

/** Which indicators a file fills, and with how many figures. */
export function readIndicatorTable(
  { indicators }: Pick<Reading, 'indicators'>,
  titleOf: (id: string) => string,
  language: Language,
): Table {
  return {
    columns: [textColumn(say('indicator', language)), plainColumn(say('valuesHead', language))],
    rows: indicators.map(({ id, observations }) => [
      textCell(titleOf(id)),
      countCell(observations, language),
    ]),
  };
}

/** The signs of a file, how often each occurs and what it means. */
export function readSignTable(
  signs: readonly (readonly [sign: string, count: number])[],
  meaningOf: (sign: string) => string,
  language: Language,
): Table {
  return {
    columns: [
      textColumn(say('sign', language)),
      plainColumn(say('count', language)),
      textColumn(say('meaning', language)),
    ],
    rows: signs.map(([sign, count]) => [
      textCell(sign),
      countCell(count, language),
      textCell(meaningOf(sign)),
    ]),
  };
}
