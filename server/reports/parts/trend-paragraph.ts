import type { Run } from '../../../data/report-document.ts';
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
  const runs = maybeTrendRuns(trend, indicator, language);
  if (runs === null) return [];
  const label = name === null ? say('reportTrend', language) : say('reportTrendOf', language, { name });
  return [{ kind: 'paragraph', runs: [plainRun(`${label}: `), ...runs] }];
}

/** The same without the word for it, null where there is nothing to say. */
export function maybeTrendRuns(trend: Trend, indicator: TrendFormat, language: Language): Run[] | null {
  const told = maybeTrendSentence(trend, indicator, language);
  if (told === null) return null;
  const lead = { text: told.lead, bold: true, italic: false, link: null };
  return [lead, plainRun(`${trend.direction === null ? '. ' : ' – '}${told.rest}`)];
}
