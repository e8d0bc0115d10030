import type { Indicator } from '../../data/indicator.ts';
import type { Mapping } from '../../data/mapping.ts';
import type { Period } from '../../data/period.ts';
import { answerTime, type TimeAnswer, type TimeText } from './table-times.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';

/** A reader of the periods of figures, from row, column and constant, that remembers what it read. */
export function createTimeReader({ constants, year }: Mapping, file: TemplateFile) {
  const known = new Map<string, TimeAnswer>();
  let openYear = false;

  const answerOf = (texts: readonly TimeText[], indicator: Indicator): TimeAnswer => {
    const id = `${indicator.id}|${texts.map(({ text, caption }) => `${caption}=${text}`).join('|')}`;
    let answer = known.get(id);
    if (!answer) {
      answer = answerTime(texts, year, indicator);
      if (known.size < 50_000) known.set(id, answer);
    }
    return answer;
  };

  return {
    hasOpenYear: () => openYear,
    /** The constant counts where neither row nor column says a period. */
    read(
      row: TemplateRow,
      texts: readonly TimeText[],
      ofColumn: string | null,
      indicator: Indicator,
      label: string,
    ): Period | undefined {
      const own = ofColumn === null ? texts : [...texts, { text: ofColumn, caption: '' }];
      const all = own.length > 0 ? own : [{ text: constants.period ?? '', caption: '' }];
      const answer = answerOf(all, indicator);
      const shown = all.map(({ text }) => text).join(' ');
      const at = texts[0]?.caption ? texts[0].caption : label;
      const place = { line: row.line, column: at, text: shown };
      if (answer.kind === 'openYear') {
        openYear = true;
        return undefined;
      }
      if (answer.kind === 'fault') {
        file.error(answer.code, place, `Zeile ${row.line}, Spalte „${at}“: ${answer.message}`);
        return undefined;
      }
      return answer.period;
    },
  };
}
