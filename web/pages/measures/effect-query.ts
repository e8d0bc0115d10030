import type { ExpectedEffect } from '../../../data/cycle/measure.ts';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { Changes } from '../frame/query.ts';

/**
 * What the address of "before and after" says of a measure's expected effect: from the day on which it is to be seen,
 * else from the measure's beginning. Undefined without either.
 */
export function maybeEffectQuery(
  { title, content }: TypedRecord<'measure'>,
  { from, area, breakdown }: ExpectedEffect,
): Changes | undefined {
  const days = maybeMeasureDays(content);
  const begins = from ?? days?.from;
  if (begins === undefined) return undefined;
  const ends = days?.to ?? null;
  return {
    massnahme: title,
    von: begins,
    bis: ends !== null && ends < begins ? null : ends,
    gebiet: area,
    auswahl: breakdown,
  };
}
