import { maybeBreakdown } from '../breakdown.ts';
import { maybeDimension, maybeIndicator } from '../catalogue/index.ts';
import type { Target } from '../goal.ts';
import { formatPeriod } from '../period-words.ts';
import type { Content, RecordKind } from './records.ts';

/** Finds the title of another record, undefined where there is none. */
export type FindTitle = (kind: RecordKind, key: string) => string | undefined;

type Titles = { [Kind in RecordKind]: (content: Content<Kind>, find: FindTitle) => string };

/** What a record is called in lists, in German; some are called after what they belong to. */
const titles: Titles = {
  strategy: ({ title, version }) => `${title} ${version}`,
  actionField: ({ title }) => title,
  goal: ({ title }) => title,
  target: (content, find) =>
    `${find('goal', content.goal) ?? content.goal}: ${demandOf(content)}${partOf(content)}`,
  plan: ({ title }) => title,
  measure: ({ title }) => title,
  review: ({ title, goal, on }, find) =>
    title || `Bewertung „${find('goal', goal) ?? goal}“ vom ${germanDate(on)}`,
  body: ({ title }) => title,
  meeting: ({ title, body, on }, find) => title || `${find('body', body) ?? body} am ${germanDate(on)}`,
  paper: ({ number, title }) => `${number} ${title}`,
  ring: ({ title }) => title,
  round: ({ title }) => title,
  actor: ({ title }) => title,
  report: ({ title }) => title,
};

export function recordTitle<Kind extends RecordKind>(
  kind: Kind,
  content: Content<Kind>,
  find: FindTitle,
): string {
  return titles[kind](content, find);
}

function germanDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

/** What a target asks for: several of a goal are told apart by it. */
function demandOf({ kind, value, lower, upper, duePeriod, direction, indicator }: Target): string {
  const symbol = maybeIndicator(indicator)?.symbol ?? '';
  const figure = (number: number) => `${germanNumber(number)}${symbol && `\u00a0${symbol}`}`;
  if (kind === 'direction') return direction === 'up' ? 'soll steigen' : 'soll sinken';
  if (kind === 'range') {
    if (lower !== null && upper !== null) return `${germanNumber(lower)} bis ${figure(upper)}`;
    if (lower !== null) return `mindestens ${figure(lower)}`;
    return upper === null ? 'noch ohne Grenzen' : `höchstens ${figure(upper)}`;
  }
  if (value === null) return 'noch ohne Zielwert';
  if (kind === 'hold') return `${direction === 'up' ? 'mindestens' : 'höchstens'} ${figure(value)}`;
  return `Ziel ${figure(value)}${duePeriod === null ? '' : ` bis ${formatPeriod(duePeriod, 'de', 'short')}`}`;
}

/** The part of all that it is about, as far as the catalogue has a word for it: those of surveys are known to them only. */
function partOf({ breakdown }: Target): string {
  const known = Object.entries(maybeBreakdown(breakdown) ?? {}).flatMap(
    ([id, key]) => maybeDimension(id)?.categories.find((one) => one.key === key)?.title.de ?? [],
  );
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
}

function germanNumber(value: number): string {
  return value.toLocaleString('de-DE', { maximumFractionDigits: 2 });
}
