import type { ReportFormat, ReportJob } from '../../data/report-edition.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/connection.ts';
import { isFull } from '../database/dialect.ts';
import { HttpProblem } from '../errors.ts';
import { type EditionWish, makeEdition } from '../reports/make-edition.ts';
import { writeDraft } from '../reports/write-draft.ts';

export interface ReportRequest {
  caller: Caller;
  /** ISO day. */
  today: string;
  intent:
    | ({ kind: 'make'; job: string } & EditionWish)
    | { kind: 'draft'; report: string; format: ReportFormat };
}

/** What comes of it: of an edition its number, null where it was cancelled; of a draft the file. */
export type ReportAnswer =
  | { kind: 'made'; number: string | null }
  | { kind: 'draft'; name: string; bytes: Uint8Array }
  | { kind: 'problem'; status: number; title: string; detail: string };

export interface ReportProgress {
  phase: ReportJob['phase'];
  share: number;
}

const fullDisk = new HttpProblem(
  507,
  'Kein Platz mehr',
  'Im Datenordner ist kein Platz mehr. Es wurde nichts gespeichert. Bitte schaffen Sie Platz und erstellen Sie den Bericht dann noch einmal.',
);

/** Makes an edition or a draft. What the caller did wrong is an answer, too. */
export async function answerReport(
  db: Database,
  { caller, today, intent }: ReportRequest,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportAnswer> {
  const context = { db, today: () => today };
  try {
    if (intent.kind === 'draft') return { kind: 'draft', ...(await writeDraft(context, caller, intent)) };
    const tell = (phase: ReportJob['phase'], share: number) => onProgress({ phase, share });
    return { kind: 'made', number: await makeEdition(context, caller, intent, tell) };
  } catch (error) {
    const problem = isFull(error) ? fullDisk : error;
    if (!(problem instanceof HttpProblem)) throw error;
    const { status, title, detail } = problem;
    return { kind: 'problem', status, title, detail };
  }
}
