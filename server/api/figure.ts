import { type Receiver, receivers } from '../../data/audience.ts';
import type { Request } from '../../data/contract.ts';
import type { FigureKey, GivenFigure } from '../../data/inquiry.ts';
import { maybePeriod, type PeriodKind, periodKinds } from '../../data/period.ts';
import type { Caller } from '../caller.ts';
import { maybeGivenFigure } from '../cycle/given-figure.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAskedBreakdown, readAskedTime } from './asked.ts';
import { findIndicator } from './indicators.ts';
import type { Reading } from './reading.ts';

/** A single figure with what is needed to pass it on. */
export const readFigure: Reading<'figure'> = async (context, caller, { query }) => {
  const key = readKey(query);
  const figure = await findFigure(context, caller, key);
  const isStaff = caller.audience === 'staff';
  return { ...figure, withheldFrom: isStaff ? await listWithheld(context, caller, key) : [] };
};

async function listWithheld(context: ReadingContext, caller: Caller, key: FigureKey): Promise<Receiver[]> {
  const indicator = findIndicator(key.indicator);
  const withheld: Receiver[] = [];
  for (const audience of receivers) {
    const seen = await maybeGivenFigure(context.db, { ...caller, audience }, indicator, key);
    if (seen?.point.gap === 'protected') withheld.push(audience);
  }
  return withheld;
}

/** Throws where there is nothing at that place. */
export async function findFigure(
  context: ReadingContext,
  caller: Caller,
  key: FigureKey,
): Promise<GivenFigure> {
  const indicator = findIndicator(key.indicator);
  const known = maybePeriod(key.period) !== undefined;
  const figure = known ? await maybeGivenFigure(context.db, caller, indicator, key) : undefined;
  if (figure) return figure;
  throw new HttpProblem(
    404,
    'Zahl nicht gefunden',
    'Zu diesem Gebiet und Zeitraum ist nichts gespeichert. Bitte wählen Sie die Zahl auf der Seite der Kennzahl.',
  );
}

function readKey(query: Request<'figure'>['query']): FigureKey {
  return {
    indicator: query.indicator,
    area: query.area,
    breakdown: readAskedBreakdown(query.breakdown),
    period: query.period,
    fold: query.fold === undefined ? null : readFold(query.fold),
    asOf: readAskedTime(query.asOf),
  };
}

function readFold(text: string): PeriodKind {
  const kind = periodKinds.find((one) => one === text);
  if (kind) return kind;
  throw new HttpProblem(
    400,
    'Zeitraum nicht lesbar',
    `Eine Art von Zeitraum „${text}“ gibt es nicht. Bitte wählen Sie die Zahl auf der Seite der Kennzahl.`,
  );
}
