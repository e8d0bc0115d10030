import type { AssessedTarget } from '../../../data/contract.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { decidedText } from '../../words/assessment.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { say } from '../../words/texts.ts';
import { figureCell, valueColumn } from '../figure-cells.ts';

/** What held before a target was changed: in words and as its bounds, until when, and by which decision it ended. */
export function formerTargetTable(entry: AssessedTarget, language: Language): Table {
  const { indicator, target } = entry;
  const bounds = (['formerTarget', 'takenLower', 'takenUpper'] as const).map((head) =>
    valueColumn(say(head, language), indicator),
  );
  return {
    columns: [
      textColumn(say('takenDecided', language)),
      ...bounds,
      ...(['takenDue', 'takenValidUntil', 'decisionHead'] as const).map((head) =>
        textColumn(say(head, language)),
      ),
    ],
    rows: target.formerTargets.map((former) => [
      textCell(decidedText({ ...entry, target: { ...target, ...former } }, language)),
      ...[former.value, former.lower, former.upper].map((bound) => figureCell(bound, indicator, language)),
      textCell(former.duePeriod === null ? '' : formatPeriod(former.duePeriod, language, 'long')),
      textCell(formatDate(former.validUntil, language)),
      textCell(former.decision),
    ]),
  };
}
