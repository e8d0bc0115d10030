import { maybeIndicator } from '../../../data/catalogue/index.ts';
import type { Language } from '../../../data/words.ts';
import { audienceWords } from '../../../web/words/record-values.ts';
import { say, type TextKey } from '../../../web/words/texts.ts';
import { listBlock, paragraphBlock } from '../draft-blocks.ts';
import type { DraftBlock } from '../report-draft.ts';
import type { DrawnRelease, ReportSource } from '../report-source.ts';

/**
 * How small counts are protected in a report: by the rules of each release that its figures are from, as they were when
 * it was made. Staff read all but what comes from an agenda pack; where nothing is released there is nothing to protect.
 */
export function protectionBlocks(
  { audience, releases }: Pick<ReportSource, 'audience' | 'releases'>,
  language: Language,
): DraftBlock[] {
  const drawn = releases();
  const said: TextKey[] = [
    ...(audience === 'staff'
      ? [drawn.length === 0 ? ('reportMethodForStaff' as const) : ('reportMethodForStaffBut' as const)]
      : drawn.length === 0
        ? ['reportMethodNoRelease' as const]
        : []),
    ...(drawn.length === 0 ? [] : (['reportMethodComplementary'] as const)),
  ];
  return [
    ...drawn.flatMap((release) => releaseBlocks(release, language)),
    ...(said.length === 0 ? [] : listBlock(said.map((key) => say(key, language)))),
  ];
}

function releaseBlocks(
  { audience, number, rules, sourceTitles }: DrawnRelease,
  language: Language,
): DraftBlock[] {
  const { threshold, showsZero, indicators, sources } = rules;
  const named = { release: number, audience: audienceWords[audience][language] };
  return [
    paragraphBlock(say('reportMethodRelease', language, named)),
    ...listBlock([
      say('reportMethodThreshold', language, { threshold }),
      say(showsZero ? 'reportMethodZeroShown' : 'reportMethodZeroHidden', language),
      ...indicators.flatMap((rule) => indicatorRules(rule, language)),
      ...sources.map(({ source, threshold: own }) => {
        const title = sourceTitles.get(source) ?? source;
        return say('reportMethodSourceThreshold', language, { title, threshold: own });
      }),
    ]),
  ];
}

function indicatorRules(
  { indicator, threshold, hidesZero, isPublished }: DrawnRelease['rules']['indicators'][number],
  language: Language,
): string[] {
  const title = maybeIndicator(indicator)?.title[language] ?? indicator;
  if (isPublished) return [say('reportMethodPublished', language, { title })];
  return [
    ...(threshold === null ? [] : [say('reportMethodOwnThreshold', language, { title, threshold })]),
    ...(hidesZero ? [say('reportMethodOwnZero', language, { title })] : []),
  ];
}
