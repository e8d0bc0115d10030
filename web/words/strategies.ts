import type { StrategyHead } from '../../data/strategy-endpoints.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from './format.ts';
import { strategyStateWords } from './record-values.ts';
import { say } from './texts.ts';

type Head = Pick<StrategyHead, 'title' | 'version' | 'state' | 'decidedBy' | 'decidedOn' | 'paper' | 'until'>;

export function strategyTitle({ title, version }: Pick<Head, 'title' | 'version'>): string {
  return `${title} ${version}`.trim();
}

/** "in Kraft", "Entwurf", "abgelöst". */
export function strategyStanding({ state }: Pick<Head, 'state'>, language: Language): string {
  return state === 'decided' ? say('strategyInForce', language) : strategyStateWords[state][language];
}

/** "Kreistag, 12.03.2018 (Vorlage 2018/041)". */
export function decisionLine({ decidedBy, decidedOn, paper }: Head, language: Language): string {
  if (decidedBy === null || decidedOn === null) return say('strategyNotDecided', language);
  const number = paper === null ? '' : ` (${say('paper', language, { number: paper })})`;
  return `${decidedBy}, ${formatDate(decidedOn, language)}${number}`;
}

/** "seit 12.03.2018", "17.06.2013 bis 12.03.2018"; empty for a draft. */
export function validityLine({ decidedOn, until }: Head, language: Language): string {
  if (decidedOn === null) return '';
  const from = formatDate(decidedOn, language);
  if (until === null) return say('strategySince', language, { from });
  return say('strategyFromTo', language, { from, to: formatDate(until, language) });
}
