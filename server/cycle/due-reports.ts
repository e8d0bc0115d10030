import type { Meeting } from '../../data/cycle/body.ts';
import { addDays } from '../../data/delivery-periods.ts';
import type { Report } from '../../data/report.ts';

/** What has been made, or is being made, of a report for a meeting. */
export interface MadeForMeeting {
  report: string;
  meeting: string | null;
}

/** A report that is to be made for a meeting; keys of both. */
export interface DueReport {
  report: string;
  meeting: string;
}

/**
 * What the reports' schedules ask for on an ISO day: an edition for each planned meeting of the body from so many days
 * before it until its day, the nearest meeting first. A report that was made for the meeting once is not made again, also
 * where the edition was withdrawn: whoever withdraws one decides whether there is to be another.
 */
export function dueReports(
  {
    reports,
    meetings,
    made,
  }: { reports: readonly Report[]; meetings: readonly Meeting[]; made: readonly MadeForMeeting[] },
  today: string,
): DueReport[] {
  const known = new Set(made.map(({ report, meeting }) => JSON.stringify([report, meeting])));
  const coming = meetings
    .filter(({ state, on }) => state === 'planned' && on >= today)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return coming.flatMap(({ key: meeting, body, on }) =>
    reports
      .filter(({ schedule }) => schedule?.body === body && addDays(on, -schedule.daysBefore) <= today)
      .filter(({ key }) => !known.has(JSON.stringify([key, meeting])))
      .map(({ key: report }) => ({ report, meeting })),
  );
}
