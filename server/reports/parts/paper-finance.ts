import type { Paper } from '../../../data/cycle/paper.ts';
import { measuresOf } from '../../../data/cycle/paper-measures.ts';
import { financeText } from '../../../web/words/paper-finance.ts';
import { say } from '../../../web/words/texts.ts';
import { headingBlock, paragraphBlock, proseSection, remark } from '../draft-blocks.ts';
import type { DraftBlock, Drafting } from '../report-draft.ts';

/**
 * What a paper costs, in its own words. Where it says nothing, staff see what its measures say, and everybody else that
 * it says nothing: money and posts of measures are for others only as a paper hands them out. A message without such
 * words does not speak of it.
 */
export async function financeBlocks(paper: Paper, { language, source }: Drafting): Promise<DraftBlock[]> {
  const title = say('paperFinance', language);
  if (paper.finance !== '') return proseSection(1, title, paper.finance);
  if (paper.purpose !== 'decision') return [];
  const heading = headingBlock(1, title);
  const keys = source.audience === 'staff' ? measuresOf(paper) : [];
  const measures = (await source.records('measure')).filter(({ key }) => keys.includes(key));
  const [, ...derived] = proseSection(1, title, financeText(measures, language));
  if (derived.length === 0) return [heading, paragraphBlock(say('reportFinanceNone', language))];
  return [heading, remark(say('reportFinanceStaff', language)), ...derived];
}
