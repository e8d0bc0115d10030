import type { ResponseColumn } from './response-column.ts';
import { type GroupTally, multipleBase, tallyGroup } from './survey-multiple.ts';

/** Why a column is not counted. */
export type Dropped = 'text' | 'personal' | 'date' | 'number' | 'empty';

/** A question as it was counted: how often each answer was given, and whom the shares refer to. */
export interface CountedQuestion {
  id: string;
  label: string;
  answers: { label: string; count: number; column: number }[];
  base: number;
  /** Whether the base are those who answered, or those who were shown the question and sent the survey. */
  baseOf: 'answered' | 'shown';
  /** How many of the base may not have been shown the question. */
  unsure: number;
  isMultiple: boolean;
}

const mostAnswers = 25;
const mostNumbers = 12;
const longestAnswer = 80;
const unanswered = new Set(['', 'n/a', 'null', '{question_not_shown}', 'keine antwort', 'no answer', '-']);
const chosen = new Set(['y', 'ja', 'yes', '1']);
const notChosen = new Set(['n', 'nein', 'no', '2', '0']);

interface Counter {
  column: ResponseColumn;
  counts: Map<string, number>;
  answered: number;
  dropped: Dropped | null;
  /** Counted by the pieces of joined cells. */
  pieces: Map<string, number>;
  joined: number;
}

/**
 * Counts answers while responses pass by: nothing of a response is kept but how often each short answer occurs. A
 * column with many different or long answers, or with what looks like an address, is given up at once. `tellsHidden`:
 * the format writes questions that were not shown in another way than empty answers.
 */
export function createSurveyCounts(columns: readonly ResponseColumn[], tellsHidden: boolean) {
  const counters = columns.map(
    (column): Counter => ({
      column,
      counts: new Map(),
      answered: 0,
      dropped: null,
      pieces: new Map(),
      joined: 0,
    }),
  );
  const groups = groupsOf(counters);
  const tallies = new Map<string, GroupTally>(
    groups.map(([question]) => [question, { answered: 0, empty: 0, hidden: 0 }]),
  );

  return {
    add(cells: readonly string[], isComplete: boolean) {
      for (const counter of counters) {
        const cell = cells[counter.column.index];
        // Whoever answers in several lines writes freely.
        if (/\S\s*\n\s*\S/.test(cell ?? '') && !counter.column.isOther) giveUp(counter, 'text');
        count(counter, textOf(cell));
      }
      for (const [question, members] of groups) {
        const tally = tallies.get(question);
        const own = members.map(({ column }) => column);
        const isAnswered = own.some(({ index }) => textOf(cells[index]) !== '');
        if (tally) tallyGroup(tally, own, cells, { isAnswered, isComplete, tellsHidden });
      }
    },
    finish: () => settle(counters, groups, tallies, tellsHidden),
  };
}

function textOf(cell: string | undefined): string {
  const text = (cell ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return unanswered.has(text.toLowerCase()) ? '' : text;
}

function count(counter: Counter, text: string): void {
  if (text === '') return;
  counter.answered += 1;
  if (counter.column.isOther) {
    counter.counts.set(otherAnswer, (counter.counts.get(otherAnswer) ?? 0) + 1);
    return;
  }
  if (counter.dropped) return;
  const reason = reasonToDrop(text, counter.column.separator);
  if (reason) {
    giveUp(counter, reason);
    return;
  }
  const answer = text === '-oth-' ? otherAnswer : text;
  counter.counts.set(answer, (counter.counts.get(answer) ?? 0) + 1);
  const { separator } = counter.column;
  if (separator !== null) {
    const pieces = answer
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (pieces.length > 1) counter.joined += 1;
    for (const piece of new Set(pieces)) counter.pieces.set(piece, (counter.pieces.get(piece) ?? 0) + 1);
  }
  const isFull =
    counter.counts.size > mostAnswers && (separator === null || counter.pieces.size > mostAnswers);
  if (isFull) giveUp(counter, areNumbers(counter) ? 'number' : 'text');
}

/** What was counted of it so far is forgotten. */
function giveUp(counter: Counter, reason: Dropped): void {
  counter.dropped ??= reason;
  counter.counts.clear();
  counter.pieces.clear();
}

function areNumbers({ counts }: Pick<Counter, 'counts'>): boolean {
  return [...counts.keys()].every((answer) => /^-?\d+(?:[.,]\d+)?$/.test(answer));
}

export const otherAnswer = 'Sonstiges';

function reasonToDrop(text: string, separator: string | null): Dropped | null {
  if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text) || /^(?:\d{1,3}\.){3}\d{1,3}$/.test(text)) return 'personal';
  if (/^(?:\+?\d[\d /()-]{6,}\d)$/.test(text) && /[ /()-]/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text))
    return 'personal';
  if (/^\d{4}-\d{2}-\d{2}/.test(text) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(text)) return 'date';
  const longest =
    separator === null ? text.length : Math.max(...text.split(separator).map((piece) => piece.length));
  return longest > longestAnswer ? 'text' : null;
}

type Group = [question: string, members: Counter[]];

/** Columns of one question with several parts, in their order. */
function groupsOf(counters: readonly Counter[]): Group[] {
  const groups = new Map<string, Counter[]>();
  for (const counter of counters) {
    if (counter.column.part === null) continue;
    groups.set(counter.column.question, [...(groups.get(counter.column.question) ?? []), counter]);
  }
  return [...groups];
}

function settle(
  counters: readonly Counter[],
  groups: readonly Group[],
  tallies: ReadonlyMap<string, GroupTally>,
  tellsHidden: boolean,
): { questions: CountedQuestion[]; dropped: { caption: string; reason: Dropped }[] } {
  const questions: CountedQuestion[] = [];
  const dropped: { caption: string; reason: Dropped }[] = [];
  const done = new Set<Counter>();
  const wholes = new Set(
    counters.filter(({ column }) => column.part === null).map(({ column }) => column.question),
  );
  for (const counter of counters) {
    if (done.has(counter)) continue;
    const group = groups.find(([, members]) => members.includes(counter));
    const tally = group && tallies.get(group[0]);
    if (group && tally && !wholes.has(group[0]) && isMultipleChoice(group[1])) {
      for (const member of group[1]) done.add(member);
      questions.push(multiple(group[0], group[1], tally, tellsHidden));
      continue;
    }
    done.add(counter);
    const caption = captionOf(counter.column);
    const reason = counter.column.isOther ? 'text' : (counter.dropped ?? lateReason(counter));
    if (reason) dropped.push({ caption, reason });
    else questions.push(single(caption, counter));
  }
  return { questions: withOwnIds(questions), dropped };
}

function captionOf({ question, part }: ResponseColumn): string {
  return part === null ? question : `${question} [${part}]`;
}

/** Every part only says whether it was chosen. */
function isMultipleChoice(members: readonly Counter[]): boolean {
  const parts = members.filter(({ column }) => !column.isOther);
  const answers = parts.flatMap(({ counts }) => [...counts.keys()].map((answer) => answer.toLowerCase()));
  return (
    parts.length > 1 &&
    parts.every(({ dropped }) => dropped === null) &&
    answers.some((answer) => chosen.has(answer)) &&
    answers.every((answer) => chosen.has(answer) || notChosen.has(answer))
  );
}

function multiple(
  question: string,
  members: readonly Counter[],
  tally: GroupTally,
  tellsHidden: boolean,
): CountedQuestion {
  const hasSignForNot = members.some(
    ({ column, counts }) =>
      !column.isOther && [...counts.keys()].some((answer) => notChosen.has(answer.toLowerCase())),
  );
  return {
    id: question,
    label: question,
    isMultiple: true,
    ...multipleBase(tally, { hasSignForNot, tellsHidden }),
    baseOf: 'shown',
    answers: members.map(({ column, counts }) => ({
      label: column.isOther ? otherAnswer : (column.part ?? ''),
      count: column.isOther
        ? (counts.get(otherAnswer) ?? 0)
        : [...counts].reduce(
            (sum, [answer, times]) => sum + (chosen.has(answer.toLowerCase()) ? times : 0),
            0,
          ),
      column: column.index + 1,
    })),
  };
}

/** Joined cells are several answers where their pieces are fewer than the different cells. */
function single(caption: string, { column, counts, pieces, joined, answered }: Counter): CountedQuestion {
  const isMultiple =
    joined > 0 && pieces.size > 1 && pieces.size <= mostAnswers && pieces.size <= counts.size;
  const answers = [...(isMultiple ? pieces : counts)].map(([label, times]) => ({
    label,
    count: times,
    column: column.index + 1,
  }));
  return { id: caption, label: caption, isMultiple, base: answered, baseOf: 'answered', unsure: 0, answers };
}

function lateReason({ counts, pieces, joined, answered }: Counter): Dropped | null {
  if (answered === 0) return 'empty';
  const isJoined = joined > 0 && pieces.size <= mostAnswers && pieces.size <= counts.size;
  if (isJoined) return null;
  if (areNumbers({ counts })) return counts.size > mostNumbers ? 'number' : null;
  return counts.size > mostAnswers || looksWritten([...counts.keys()], answered) ? 'text' : null;
}

/** Answers that were written and not chosen: each is given once, or nearly so, in several words. */
function looksWritten(answers: readonly string[], answered: number): boolean {
  const words = answers.reduce((sum, answer) => sum + answer.split(' ').length, 0) / answers.length;
  const isEachOnce = answers.length === answered;
  if (isEachOnce) return answered > 5 || words > 1.5;
  return answers.length > answered * 0.6 && words > 3;
}

/** Headings need not be unique: a repeated one is numbered. */
function withOwnIds(questions: readonly CountedQuestion[]): CountedQuestion[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const times = (seen.get(question.id) ?? 0) + 1;
    seen.set(question.id, times);
    return times === 1
      ? question
      : { ...question, id: `${question.id} (${times})`, label: `${question.label} (${times})` };
  });
}
