import {
  monthPeriod,
  type PeriodKind,
  schoolYearPeriod,
  trainingYearPeriod,
  yearPeriod,
} from '../../data/period.ts';
import type { PeriodReading } from './period-reading.ts';

/** Only reached where a school or training year is expected: the year may be its first or its second. */
export function readBareYear(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  if (expect !== 'schoolYear' && expect !== 'trainingYear') return { period: yearPeriod(year) };
  const make = expect === 'schoolYear' ? schoolYearPeriod : trainingYearPeriod;
  return { ambiguous: [make(year - 1).key, make(year).key] };
}

/** 2019/20, 2019/2020, 2019-2020, 19/20, with Schuljahr, SJ, Ausbildungsjahr in front. */
export function readCrossingYear(text: string, expect: PeriodKind | null): PeriodReading | undefined {
  const match = /^(?:(schuljahr|sj\.?|ausbildungsjahr|aj\.?) ?)?(\d{4}|\d{2}) ?([/–-]) ?(\d{4}|\d{2})$/i.exec(
    text,
  );
  const [, word, first, , second] = match ?? [];
  if (first === undefined || second === undefined) return undefined;
  const startYear = fullYear(first);
  if (Number(second) % 100 !== (startYear + 1) % 100) return undefined;
  if (second.length === 4 && Number(second) !== startYear + 1) return undefined;
  if (first.length === 2 && second.length === 4) return undefined;
  // "16 - 17" is an age where no school year is asked for.
  if (first.length === 2 && match?.[3] !== '/' && word === undefined && expect !== 'schoolYear')
    return undefined;
  const isTraining = word === undefined ? expect === 'trainingYear' : /^a/i.test(word);
  const period = isTraining ? trainingYearPeriod(startYear) : schoolYearPeriod(startYear);
  const couldBeMonth = word === undefined && first.length === 2 && Number(first) >= 1 && Number(first) <= 12;
  if (!couldBeMonth || expect === 'schoolYear' || expect === 'trainingYear') return { period };
  const month = monthPeriod(fullYear(second), Number(first));
  return expect === 'month' ? { period: month } : { ambiguous: [period.key, month.key] };
}

/** Two digits: up to 79 this century, from 80 the last one. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}
