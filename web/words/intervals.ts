import type { PeriodKind } from '../../data/period.ts';
import type { Interval, Point } from '../../data/series.ts';
import type { Language, Words } from '../../data/words.ts';
import { formatNumber, formatValue, type ValueFormat } from './format.ts';

/** What an interval is about: chance alone for complete counts, or how exactly the answers of a survey tell it. */
export type IntervalKind = 'chance' | 'survey';

/** Figures of a survey wave and means of answers come from those who answered; all others were counted completely. */
export function intervalKind({
  kind,
  interval,
}: {
  kind: PeriodKind;
  interval: Interval | null;
}): IntervalKind {
  return kind === 'wave' || interval?.method === 't' ? 'survey' : 'chance';
}

const names: Record<IntervalKind, Words> = {
  chance: { de: 'zufällige Schwankung', en: 'chance variation' },
  survey: { de: 'Vertrauensbereich', en: 'confidence interval' },
};

export function intervalName(kind: IntervalKind, language: Language): string {
  return names[kind][language];
}

/** The name at the head of a column: "Zufällige Schwankung (95 %)". */
export function intervalTitle(kind: IntervalKind, language: Language): string {
  const name = intervalName(kind, language);
  const level = { de: '95\u00a0%', en: '95%' }[language];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${level})`;
}

const meanings: Record<IntervalKind, Words> = {
  chance: {
    de: 'Die Zahlen sind vollständig gezählt. Der Bereich zeigt, wie weit sie bei einer Kommune dieser Größe allein durch Zufall auseinanderliegen können (95\u00a0%).',
    en: 'The figures are complete counts. The interval shows how far they can lie apart by chance alone in a municipality of this size (95%).',
  },
  survey: {
    de: 'Nicht alle haben geantwortet. Der Bereich zeigt, wie genau die Antworten den Wert angeben, wenn sie eine Zufallsauswahl sind (95\u00a0%).',
    en: 'Not everybody answered. The interval shows how exactly the answers tell the value if they are a random sample (95%).',
  },
};

export function intervalMeaning(kind: IntervalKind, language: Language): string {
  return meanings[kind][language];
}

/** "5,1 bis 6,3 %"; limits are written with the decimals of the indicator. */
export function intervalText({ low, high }: Interval, indicator: ValueFormat, language: Language): string {
  const from = formatNumber(low, indicator.decimals, language);
  const to = formatValue(high, indicator, language);
  return { de: `${from} bis ${to}`, en: `${from} to ${to}` }[language];
}

/** The interval of a point in its table cell; empty where it has none. */
export function intervalCell(
  { interval }: Pick<Point, 'interval'>,
  indicator: ValueFormat,
  language: Language,
) {
  return interval === null ? '' : intervalText(interval, indicator, language);
}

/** What the intervals of these points are about; null where none has one. */
export function intervalKindOf(points: readonly Point[]): IntervalKind | null {
  const first = points.find(({ interval }) => interval !== null);
  return first ? intervalKind(first) : null;
}
