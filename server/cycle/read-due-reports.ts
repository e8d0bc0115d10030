import type { Caller } from '../caller.ts';
import type { Database } from '../database/connection.ts';
import { listRecords } from '../database/records.ts';
import { listEditions } from '../database/report-editions.ts';
import { listReportJobs } from '../database/report-jobs.ts';
import type { ReadingContext } from '../reading-context.ts';
import { type DueReport, dueReports, type MadeForMeeting } from './due-reports.ts';

/** What the schedules of the reports in use ask for today and nobody is making yet. */
export async function readDueReports(
  { db, today }: ReadingContext,
  caller: Caller,
): Promise<(DueReport & { title: string })[]> {
  const reports = await listRecords(db, caller, 'report');
  const meetings = await listRecords(db, caller, 'meeting');
  const asked = {
    reports: reports.map(({ content }) => content),
    meetings: meetings.map(({ content }) => content),
    made: (await readMadeReports(db, caller)).madeReports,
  };
  const titles = new Map(reports.map(({ key, title }) => [key, title]));
  return dueReports(asked, today()).map((due) => ({ ...due, title: titles.get(due.report) ?? due.report }));
}

/** What there is of reports for meetings: editions and the work on them; and what failed. */
export async function readMadeReports(
  db: Database,
  caller: Caller,
): Promise<{ madeReports: MadeForMeeting[]; failedReports: MadeForMeeting[] }> {
  const jobs = await listReportJobs(db, caller);
  const editions = await listEditions(db, caller, {});
  return {
    madeReports: [...editions, ...jobs.filter(({ state }) => state === 'working')],
    failedReports: jobs.filter(({ state }) => state === 'failed'),
  };
}
