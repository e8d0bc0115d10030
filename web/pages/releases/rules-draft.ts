import {
  highestThreshold,
  lowestThreshold,
  type ProtectionRules,
  protectionRules,
} from '../../../data/protection-rules.ts';

/** The form of the rules as it is typed: thresholds are texts, empty for none of its own. */
export interface RulesDraft {
  threshold: string;
  showsZero: boolean;
  indicators: { indicator: string; threshold: string; hidesZero: boolean; isPublished: boolean }[];
  sources: { source: string; threshold: string }[];
}

export type RuleFault = { field: string; kind: 'wrong' } | { field: string; kind: 'tooLow'; low: number };

/** One line for each indicator that counts persons, whether it has rules of its own or not. */
export function draftOf(rules: ProtectionRules, indicators: readonly string[]): RulesDraft {
  return {
    threshold: String(rules.threshold),
    showsZero: rules.showsZero,
    indicators: indicators.map((indicator) => {
      const own = rules.indicators.find((one) => one.indicator === indicator);
      const threshold = own?.threshold ?? null;
      return {
        indicator,
        threshold: threshold === null ? '' : String(threshold),
        hidesZero: own?.hidesZero ?? false,
        isPublished: own?.isPublished ?? false,
      };
    }),
    sources: rules.sources.map(({ source, threshold }) => ({ source, threshold: String(threshold) })),
  };
}

/** What is typed as rules, or what is wrong with it. */
export function readDraft(
  draft: RulesDraft,
  audience: string,
): { rules: ProtectionRules; faults: [] } | { rules: null; faults: RuleFault[] } {
  const faults: RuleFault[] = [];
  const threshold = maybeThreshold(draft.threshold);
  const low = threshold ?? lowestThreshold;
  if (threshold === undefined) faults.push({ field: thresholdId(audience), kind: 'wrong' });
  const readHigher = (text: string, field: string) => {
    const read = maybeThreshold(text);
    if (read === undefined) faults.push({ field, kind: 'wrong' });
    else if (read < low) faults.push({ field, kind: 'tooLow', low });
    return read ?? low;
  };
  const rules = {
    threshold: low,
    showsZero: draft.showsZero,
    indicators: draft.indicators
      .filter((one) => one.threshold.trim() !== '' || one.hidesZero || one.isPublished)
      .map((one) => ({
        ...one,
        threshold:
          one.threshold.trim() === ''
            ? null
            : readHigher(one.threshold, indicatorId(audience, one.indicator)),
      })),
    sources: draft.sources.map(({ source, threshold: text }) => ({
      source,
      threshold: readHigher(text, sourceId(audience, source)),
    })),
  };
  return faults.length > 0 ? { rules: null, faults } : { rules: protectionRules.parse(rules), faults: [] };
}

function maybeThreshold(text: string): number | undefined {
  const read = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return read >= lowestThreshold && read <= highestThreshold ? read : undefined;
}

export function thresholdId(audience: string): string {
  return `mindestzahl-${audience}`;
}

export function indicatorId(audience: string, indicator: string): string {
  return `mindestzahl-${audience}-${indicator}`;
}

export function sourceId(audience: string, source: string): string {
  return `mindestzahl-${audience}-${source.replace(/[^a-z0-9]+/gi, '-')}`;
}
