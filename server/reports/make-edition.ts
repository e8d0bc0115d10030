import type { TypedRecord } from '../../data/cycle/records.ts';
import type { ReportJob } from '../../data/report-edition.ts';
import { readPin } from '../api/report-source.ts';
import type { Caller } from '../caller.ts';
import { countEvents } from '../database/event-count.ts';
import { readCrest } from '../database/letterhead.ts';
import { maybeRecord } from '../database/records.ts';
import { type EditionFile, maybeNewestEdition, nextEditionNumber } from '../database/report-editions.ts';
import { type MadeEdition, storeEdition, yearOf } from '../database/store-edition.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { compose, editionAddress, maybePrevious } from './compose.ts';
import { reportFileName, reportWriters } from './writers.ts';

/** Which report, and for which meeting; `job` is the id of the work that is to end with it. */
export interface EditionWish {
  report: string;
  meeting: string | null;
  /** The address of the server, which goes into the edition's own; left out where nobody said which it is. */
  site?: string | undefined;
  /** Only where there is none of the report for the meeting. */
  once: boolean;
  job: string | null;
}

/** Told what is being done, and how much of all is done, from 0 to 1. */
export type OnEditionProgress = (phase: ReportJob['phase'], share: number) => void;

/** Others may come before; more often than this in a row it is a mistake of ours. */
const mostAttempts = 20;

/**
 * Makes an edition of a report with all its files as of this moment and stores it as a whole. Answers its number, or that
 * of the one that was there where there is to be only one, or null where the work was cancelled meanwhile. Throws
 * `HttpProblem` where the report is not there or can't be made.
 */
export async function makeEdition(
  context: ReadingContext,
  caller: Caller,
  wish: EditionWish,
  onProgress: OnEditionProgress = () => {},
): Promise<string | null> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const made = await prepareEdition(context, caller, wish, onProgress);
    onProgress('storing', storingFrom);
    const storing = await storeEdition(context.db, caller, made, new Date().toISOString());
    if ('number' in storing) return storing.number;
    if (storing.kind === 'cancelled') return null;
  }
  throw new Error(`others always came before the edition of ${wish.report}`);
}

/** Shares of the work after which the files are written and stored. */
const writingFrom = 0.5;
const storingFrom = 0.95;

async function prepareEdition(
  context: ReadingContext,
  caller: Caller,
  { report, site, ...wish }: EditionWish,
  onProgress: OnEditionProgress,
): Promise<MadeEdition> {
  const { db } = context;
  onProgress('reading', 0);
  const { content: plan, version: reportVersion } = await findReport(context, caller, report);
  const pin = await readPin(context, caller, plan.audience, new Date().toISOString());
  const events = await countEvents(db, caller, pin.asOf);
  const previous = (await maybeNewestEdition(db, caller, plan)) ?? null;
  const number = await nextEditionNumber(db, caller, yearOf({ pin }));
  const crest = await readCrest(db, caller);
  const { document, releases } = await compose(context, caller, {
    ...{ plan, pin, number, meeting: wish.meeting },
    previous: await maybePrevious(context, caller, previous),
    address: editionAddress(number, site),
    onProgress: (share) => onProgress('reading', share * writingFrom),
  });
  const files = await writeFiles({ document, plan, crest }, onProgress);
  return { ...wish, number, plan, reportVersion, document, previous, releases, crest, files, events };
}

/** All files of a document, in the order of the formats. */
async function writeFiles(
  { document, plan: { standard }, crest }: Pick<MadeEdition, 'document' | 'plan' | 'crest'>,
  onProgress: OnEditionProgress,
): Promise<EditionFile[]> {
  const files: EditionFile[] = [];
  for (const [index, { format, write }] of reportWriters.entries()) {
    onProgress(format, writingFrom + ((storingFrom - writingFrom) * index) / reportWriters.length);
    files.push({
      format,
      name: reportFileName(document, format),
      bytes: await write(document, { crest }, standard),
    });
  }
  return files;
}

/** Throws `HttpProblem` where there is no such report. */
export async function findReport(
  { db }: Pick<ReadingContext, 'db'>,
  caller: Caller,
  key: string,
): Promise<TypedRecord<'report'>> {
  const record = await maybeRecord(db, caller, 'report', key);
  if (record) return record;
  throw new HttpProblem(
    404,
    'Bericht nicht gefunden',
    'Diesen Bericht gibt es nicht oder nicht mehr. Bitte wählen Sie einen aus der Liste unter „Berichte“.',
  );
}
