import type { ReportJob } from '../../data/report-edition.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { ReportJobTable } from './report-tables.ts';

/** The work on an edition as it is remembered; how far it is, only the process that does it knows. */
export interface StoredReportJob extends Omit<ReportJob, 'phase' | 'share'> {
  meeting: string | null;
}

export async function insertReportJob(db: Database, caller: Caller, job: StoredReportJob): Promise<void> {
  await db.kysely
    .insertInto('report_job')
    .values({
      municipality_id: caller.municipalityId,
      job_id: job.id,
      report_key: job.report,
      title: job.title,
      meeting_key: job.meeting,
      state: job.state,
      edition: job.edition,
      failure: job.failure,
      asked_by: caller.actor,
      started_at: job.startedAt,
    })
    .execute();
}

/** So many jobs are told of. */
const most = 50;

/** The latest first. */
export async function listReportJobs(db: Database, scope: Scope): Promise<StoredReportJob[]> {
  const rows = await selectJobs(db, scope).orderBy('started_at', 'desc').limit(most).execute();
  return rows.map(jobOf);
}

export async function maybeReportJob(
  db: Database,
  scope: Scope,
  id: string,
): Promise<StoredReportJob | undefined> {
  const row = await selectJobs(db, scope).where('job_id', '=', id).executeTakeFirst();
  return row && jobOf(row);
}

/** Ends work that is still going on without an edition; answers whether it was going on. */
export async function endReportJob(
  db: Database,
  scope: Scope,
  { id, state, failure }: { id: string; state: 'failed' | 'cancelled'; failure: string | null },
): Promise<boolean> {
  const result = await db.kysely
    .updateTable('report_job')
    .set({ state, failure })
    .where('municipality_id', '=', scope.municipalityId)
    .where('job_id', '=', id)
    .where('state', '=', 'working')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Says of all work that an earlier process left that it failed. */
export async function failLeftReportJobs(db: Database, failure: string): Promise<void> {
  await db.kysely
    .updateTable('report_job')
    .set({ state: 'failed', failure })
    .where('state', '=', 'working')
    .execute();
}

/** Forgets what failed of a report for a meeting: it is tried again. */
export async function forgetFailedReportJobs(
  db: Database,
  scope: Scope,
  { report, meeting }: { report: string; meeting: string },
): Promise<void> {
  await db.kysely
    .deleteFrom('report_job')
    .where('municipality_id', '=', scope.municipalityId)
    .where('report_key', '=', report)
    .where('meeting_key', '=', meeting)
    .where('state', '=', 'failed')
    .execute();
}

function selectJobs(db: Database, scope: Scope) {
  return db.kysely.selectFrom('report_job').selectAll().where('municipality_id', '=', scope.municipalityId);
}

function jobOf(row: ReportJobTable): StoredReportJob {
  return {
    id: row.job_id,
    report: row.report_key,
    title: row.title,
    meeting: row.meeting_key,
    state: row.state,
    startedAt: row.started_at,
    edition: row.edition,
    failure: row.failure,
  };
}
