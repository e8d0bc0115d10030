import type { ResponseColumn } from './response-column.ts';

/** How the counted responses stand to a question with several parts. */
export interface GroupTally {
  /** At least one part says something, be it that it was not chosen. */
  answered: number;
  /** Sent, and every part is empty: shown and nothing ticked, or not shown. */
  empty: number;
  /** Every part says that the question was not shown. */
  hidden: number;
}

/** Whom the shares of a question with several answers refer to. */
export interface MultipleBase {
  base: number;
  /** Those among them of whom the file does not say whether they were shown the question. */
  unsure: number;
}

const notShown = new Set(['n/a', 'null', '{question_not_shown}']);

/**
 * Tallies one response. `tellsHidden` says that the format writes what was not shown in another way than what was left
 * empty; where it does not, a response that was never sent says nothing by an empty cell.
 */
export function tallyGroup(
  tally: GroupTally,
  columns: readonly ResponseColumn[],
  cells: readonly string[],
  { isAnswered, isComplete, tellsHidden }: { isAnswered: boolean; isComplete: boolean; tellsHidden: boolean },
): void {
  if (isAnswered) tally.answered += 1;
  else if (
    columns.every(({ index, isOther }) => {
      const cell = (cells[index] ?? '').trim().toLowerCase();
      return notShown.has(cell) || (isOther && cell === '');
    })
  )
    tally.hidden += 1;
  else if (isComplete || tellsHidden) tally.empty += 1;
}

/**
 * The base is the same for every coding: who was shown the question and sent the survey. Where a part that was not
 * chosen has a sign of its own (Nein, 2), an empty one was not shown; where only the chosen ones have a sign (Y), all
 * count who were not kept from the question.
 */
export function multipleBase(
  { answered, empty, hidden }: GroupTally,
  { hasSignForNot, tellsHidden }: { hasSignForNot: boolean; tellsHidden: boolean },
): MultipleBase {
  if (hasSignForNot) return { base: answered, unsure: 0 };
  return { base: answered + empty, unsure: tellsHidden || hidden > 0 ? 0 : empty };
}
