import type { AssessedTarget } from '../../data/contract.ts';
import type { Words } from '../../data/words.ts';
import { titleAmong } from '../../web/words/target-titles.ts';

/** What a target measures, in both languages; two of one goal that measure the same are told apart by what they ask for. */
export function aimOf(assessed: AssessedTarget, all: readonly AssessedTarget[]): Words {
  const own = all.filter(({ target }) => target.goal === assessed.target.goal);
  return { de: titleAmong(assessed, own, 'de'), en: titleAmong(assessed, own, 'en') };
}
