import type { Measure } from '../../../data/cycle/measure.ts';
import { type LatePart, latePartsOf } from '../../../data/cycle/measure-late.ts';
import { formatDate } from '../../../web/words/format.ts';
import { lateSentence } from '../../../web/words/measures.ts';
import { say } from '../../../web/words/texts.ts';
import { listBlock, paragraphBlock } from '../draft-blocks.ts';
import type { DraftBlock, Drafting } from '../report-draft.ts';

/** What of the measures is late on the day of the report, each in a line; steps are told to staff alone. */
export function lateBlocks(measures: readonly Measure[], { source, language }: Drafting): DraftBlock[] {
  const { day } = source.pin;
  const isTold = ({ part }: LatePart) => source.audience === 'staff' || part !== 'step';
  const late = measures.flatMap((measure) => {
    const said = lateSentence(latePartsOf(measure, day).filter(isTold), language);
    return said === '' ? [] : [say('reportLatePart', language, { title: measure.title, late: said })];
  });
  if (late.length === 0) return [];
  return [
    paragraphBlock(`${say('reportLate', language, { date: formatDate(day, language) })}:`),
    ...listBlock(late),
  ];
}
