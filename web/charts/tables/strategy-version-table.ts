import type { StrategyHead } from '../../../data/strategy-endpoints.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { decisionLine, strategyStanding, strategyTitle, validityLine } from '../../words/strategies.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';

/** The versions of a strategy: how each stands, its decision, when it holds, and how many goals it has. */
export function strategyVersionTable(versions: readonly StrategyHead[], language: Language): Table {
  const heads = ['strategyVersion', 'strategyState', 'strategyDecided', 'strategyValid'] as const;
  return {
    columns: [
      ...heads.map((head) => textColumn(say(head, language))),
      plainColumn(say('strategyGoals', language)),
    ],
    rows: versions.map((version) => [
      ...[strategyTitle(version), strategyStanding(version, language)].map(textCell),
      ...[decisionLine(version, language), validityLine(version, language)].map(textCell),
      countCell(version.goals, language),
    ]),
  };
}
