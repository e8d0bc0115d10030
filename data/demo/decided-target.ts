import type { Target } from '../goal.ts';

/** What a decision says; the rest is the same for all of the demo's targets. */
export type Decided = Pick<
  Target,
  'key' | 'goal' | 'indicator' | 'direction' | 'baselinePeriod' | 'baselineValue' | 'value' | 'duePeriod'
> &
  Partial<
    Pick<
      Target,
      'kind' | 'breakdown' | 'fold' | 'tolerance' | 'lower' | 'upper' | 'milestones' | 'formerTargets'
    >
  >;

export function makeTarget(decided: Decided): Target {
  return {
    kind: 'reach',
    definitionVersion: 1,
    area: '03999',
    breakdown: '',
    fold: null,
    tolerance: null,
    lower: null,
    upper: null,
    milestones: [],
    formerTargets: [],
    ...decided,
  };
}

/** The companies that know the brochure, among those that answered. */
export const knownBrochure =
  'antwort=ja;frage=kennen-sie-die-broschüre-ausbildung-im-landkreis;umfrage=betriebsbefragung';
