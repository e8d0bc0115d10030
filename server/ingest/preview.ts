import { breakdownTitle, maybeIndicator } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import type { Preview, PreviewFigure } from '../../data/preview.ts';
import { severities } from '../../data/problem.ts';
import type { Answers, Reading } from '../../data/upload.ts';
import type { ImportContext, Sink, SourceFile } from '../../importers/importer.ts';
import { importers } from '../../importers/registry.ts';
import type { Caller } from '../caller.ts';
import { readCategoryLabels } from '../database/category-labels.ts';
import type { Database } from '../database/connection.ts';
import { maybeStoredUpload } from '../database/uploads.ts';
import { beginningOf } from './beginning.ts';
import { sourceFile, spoolFile } from './files.ts';
import { readImportContext } from './import-context.ts';
import type { Reader } from './reading.ts';

/** What comes of asking for a preview: `personal` where rows of the file must not be shown. */
export type PreviewOutcome =
  | { kind: 'read'; preview: Preview }
  | { kind: 'personal'; format: string }
  | { kind: 'gone' };

export interface PreviewRequest {
  caller: Caller;
  uploadId: string;
  today: string;
  answers: Answers;
}

const shown = 20;

/** Reads the beginning of an upload with these answers, keeps its first figures and problems, and stores nothing. */
export async function previewUpload(
  db: Database,
  { caller, uploadId, today, answers }: PreviewRequest,
  read: Reader,
): Promise<PreviewOutcome> {
  const upload = await maybeStoredUpload(db, caller, uploadId);
  if (!upload?.reading) return { kind: 'gone' };
  const whole = sourceFile(spoolFile(db.folder, upload.id), upload.fileName, upload.size);
  const { file, isBeginning } = await beginningOf(whole);
  const context = await readImportContext(db, caller, { today, answers });
  const personal = maybePersonal(upload.reading) ?? (await maybePersonalBeneath(read, file, context));
  if (personal !== undefined) return { kind: 'personal', format: personal };

  const labels = await readCategoryLabels(db, caller);
  const first: Observation[] = [];
  const reading = await read(file, context, {
    ...deafSink,
    observations: (batch) => first.push(...batch.slice(0, shown - first.length)),
    category: (dimension, key, label) => labels.set(`${dimension}=${key}`, label),
  });
  const again = maybePersonal(reading);
  if (again !== undefined) return { kind: 'personal', format: again };
  const figures = first.map((observation) => figureOf(observation, context, labels));
  return { kind: 'read', preview: { ...summary(reading, isBeginning), figures } };
}

/** A format that was chosen by hand must not open what the content itself says is about single persons. */
async function maybePersonalBeneath(
  read: Reader,
  file: SourceFile,
  context: ImportContext,
): Promise<string | undefined> {
  const { format, ...others } = context.answers;
  if (format === undefined) return undefined;
  return maybePersonal(await read(file, { ...context, answers: others }, deafSink));
}

const ignore = () => {};
const deafSink: Sink = {
  observations: ignore,
  category: ignore,
  problem: ignore,
  question: ignore,
  progress: ignore,
};

/** The title of the format, where it is one of single persons' answers or entries. */
function maybePersonal({ format, personal }: Reading): string | undefined {
  const importer = importers.find(({ id }) => id === format?.id);
  return personal || importer?.isPersonal ? (format?.title ?? '') : undefined;
}

function summary(reading: Reading, isBeginning: boolean): Omit<Preview, 'figures'> {
  const { dataRows, observations, columns, firstRows, questions } = reading;
  // What is asked stands among the questions.
  const open = questions.filter(({ required, answer }) => required && answer === null).length;
  const errors = reading.errors - open;
  // What is said of a file as a whole (its end, its sums) does not hold for a beginning that could be read.
  const holds = !isBeginning || observations === 0;
  const problems = reading.problems.filter(
    ({ code, line }) => code !== 'open-question' && (holds || line !== null),
  );
  const rank = ({ severity }: { severity: (typeof severities)[number] }) => severities.indexOf(severity);
  return {
    ...{ isBeginning, dataRows, observations, errors, columns, firstRows, questions },
    problems: problems.toSorted((one, other) => rank(one) - rank(other)).slice(0, shown),
  };
}

function figureOf(
  observation: Observation,
  { areas }: ImportContext,
  labels: ReadonlyMap<string, string>,
): PreviewFigure {
  const { indicator, area, breakdown } = observation;
  return {
    observation,
    indicatorTitle: maybeIndicator(indicator)?.title ?? { de: indicator, en: indicator },
    areaName: areas.maybeArea(area)?.name ?? area,
    breakdownTitle: {
      de: breakdownTitle(breakdown, 'de', labels),
      en: breakdownTitle(breakdown, 'en', labels),
    },
  };
}
