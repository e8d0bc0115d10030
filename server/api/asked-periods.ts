import type { Indicator } from '../../data/indicator.ts';
import type { Period, PeriodKind } from '../../data/period.ts';
import { formatPeriod, kindWords } from '../../data/period-words.ts';
import type { HttpProblem } from '../errors.ts';
import { refuse } from './asked.ts';
import { listPeriodKinds } from './indicators.ts';

/**
 * Why nothing can be folded into a kind of period; undefined where something of the stored `periods` of the indicator
 * folds into it, or none are stored.
 */
export function maybeFoldProblem(
  fold: PeriodKind,
  periods: readonly Period[],
  indicator: Pick<Indicator, 'overTime' | 'title'>,
): HttpProblem | undefined {
  const kinds = listPeriodKinds(periods, indicator);
  if (periods.length === 0 || kinds.includes(fold)) return undefined;
  const named = kinds.map((kind) => `„${kindWords[kind].de}“`);
  const offered =
    named.length === 0
      ? 'Bitte die Angabe weglassen.'
      : `Bitte wählen Sie ${new Intl.ListFormat('de', { type: 'disjunction' }).format(named)} oder lassen Sie die Angabe weg.`;
  return refuse(
    'Zeitraum nicht möglich',
    `Die Werte der Kennzahl „${indicator.title.de}“ lassen sich nicht zur Art „${kindWords[fold].de}“ zusammenfassen. ${offered}`,
  );
}

/**
 * Why there is nothing to compare in a period; undefined where a stored one of `periods` lies in it, or none are stored.
 * `offered` are those that can be asked for, in any order.
 */
export function maybePeriodProblem(
  asked: Period,
  periods: readonly Period[],
  offered: readonly Period[],
): HttpProblem | undefined {
  const lies = ({ start, end }: Period) => start >= asked.start && end <= asked.end;
  if (periods.length === 0 || periods.some(lies)) return undefined;
  const sorted = [...(offered.length === 0 ? periods : offered)].sort((a, b) =>
    a.start.localeCompare(b.start),
  );
  return refuse(
    'Berichtszeitraum ohne Werte',
    `Für „${formatPeriod(asked.key, 'de', 'short')}“ gibt es keinen Wert. Bitte wählen Sie einen der angebotenen Berichtszeiträume: ${named(sorted)}.`,
  );
}

/** All of a few, otherwise the first and the last. */
function named(periods: readonly Period[]): string {
  const names = periods.map(({ key }) => formatPeriod(key, 'de', 'short'));
  const [first, last] = [names[0], names.at(-1)];
  return names.length > mostNamed ? `${first} bis ${last}` : names.join(', ');
}

const mostNamed = 6;
