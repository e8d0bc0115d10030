import { plainRun } from '../../../data/rich-text.ts';
import type { Trend } from '../../../data/trend.ts';
import type { Language } from '../../../data/words.ts';
import { say } from '../../../web/words/texts.ts';
import { maybeTrendSentence, type TrendFormat } from '../../../web/words/trend-sentence.ts';
import type { DraftBlock } from '../report-draft.ts';

/** Whether a series rises or falls and what that means; nothing where there is nothing to say. `name` where several series are shown. */
export function trendParagraph(
  trend: Trend,
  indicator: TrendFormat,
  { name, language }: { name: string | null; language: Language },
): DraftBlock[] {
  const told = maybeTrendSentence(trend, indicator, language);
  if (told === null) return [];
  const label = name === null ? say('reportTrend', language) : say('reportTrendOf', language, { name });
  const lead = { text: told.lead, bold: true, italic: false, link: null };
  const rest = `${trend.direction === null ? '. ' : ' – '}${told.rest}`;
  return [{ kind: 'paragraph', runs: [plainRun(`${label}: `), lead, plainRun(rest)] }];
}
