import { maybeDimension } from '../../data/catalogue/index.ts';
import type { SchoolChoice } from '../../data/delivery.ts';
import type { ArrivedFile, SchoolReturn } from '../../data/delivery-views.ts';
import type { School } from '../../data/goal.ts';
import type { Gap } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import type { Words } from '../../data/words.ts';
import { coverageOf } from './period-coverage.ts';

/** That a school's current figures for a period come from an import; `gap` where they only say why there is none. */
export interface SchoolReport {
  school: string;
  indicator: string;
  period: Period;
  gap: Gap | null;
  file: ArrivedFile;
}

/** Gaps that say that nothing has come. */
export const absentGaps: readonly Gap[] = ['notDelivered', 'notCollected', 'later', 'retired'];

/**
 * The list of returns for a period: each school that was asked (`wanted`), in the register's order. It has to report
 * when it was open on the period's last day, as the totals over schools expect it; one that has reported all the same
 * counts. A school of which only a gap is known has not reported.
 */
export function listReturns(
  period: Period,
  given: { schools: readonly School[]; wanted: SchoolChoice; reports: readonly SchoolReport[] },
): SchoolReturn[] {
  const inPeriod = given.reports.filter((report) => coverageOf(period, [report.period]) !== 'none');
  return given.schools
    .filter((school) => isWanted(given.wanted, school))
    .map((school) => {
      const own = inPeriod.filter((report) => report.school === school.number);
      const come = own.filter(({ gap }) => gap === null || !absentGaps.includes(gap));
      const hasReported =
        coverageOf(
          period,
          come.map((report) => report.period),
        ) === 'whole';
      const { number, name, provider, opened, closed } = school;
      return {
        number,
        name,
        form: formWords(school.form),
        provider,
        state: hasReported ? 'reported' : isOpenOn(school, period.end) ? 'missing' : 'notDue',
        import: newest(hasReported ? come : own),
        opened,
        closed,
      };
    });
}

/** Of the schools on the list, how many have reported and how many have to; null where none has to. */
export function countReturns(list: readonly SchoolReturn[]): { reported: number; due: number } | null {
  const reported = list.filter(({ state }) => state === 'reported').length;
  const due = list.filter(({ state }) => state !== 'notDue').length;
  return due === 0 ? null : { reported, due };
}

export function formWords(form: string): Words {
  const known = maybeDimension('schulform')?.categories.find(({ key }) => key === form);
  return known?.title ?? { de: form, en: form };
}

function isWanted({ forms, providers }: SchoolChoice, { form, provider }: School): boolean {
  return (
    (forms.length === 0 || forms.includes(form)) &&
    (providers.length === 0 || (provider !== null && providers.includes(provider)))
  );
}

function isOpenOn({ opened, closed }: Pick<School, 'opened' | 'closed'>, day: string): boolean {
  return (opened === null || opened <= day) && (closed === null || closed >= day);
}

function newest(reports: readonly SchoolReport[]): ArrivedFile | null {
  const [first, ...others] = reports.map(({ file }) => file);
  return first ? others.reduce((found, file) => (file.id > found.id ? file : found), first) : null;
}
