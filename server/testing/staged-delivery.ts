import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import type { Reading } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import { commitDelivery } from '../database/commit.ts';
import type { Database } from '../database/database.ts';
import { createStaging } from '../database/staging.ts';
import { unreadable } from '../ingest/reading.ts';

/** A delivery in its staging file as reading leaves it, made of observations; `code` is the source table's. */
export interface StagedDelivery {
  stagingFile: string;
  fileName: string;
  reading: Reading;
  commit(): Promise<number>;
}

const now = '2026-11-22T10:00:00.000Z';

/** Made without a file; the same place is used again by the next one, as one after another is taken over. */
export function stageDelivery(
  db: Database,
  caller: Caller,
  observations: readonly Observation[],
  { code = 'probe-1', fileName = 'probe.csv' } = {},
): StagedDelivery {
  const stagingFile = join(db.folder, 'staged.sqlite');
  rmSync(stagingFile, { force: true });
  const staging = createStaging(stagingFile, indicators);
  staging.observations(observations);
  const summary = staging.finish();
  staging.close();
  const problem = { code: 'x', severity: 'hint', line: null, column: null, text: null, message: '' } as const;
  const format = { id: 'probe', title: 'Probe', confidence: 1, reasons: [] };
  const reading = { ...unreadable(problem), format, code, indicators: summary.indicators };
  const about = { fileName, hash: 'x', size: 1, skipBadRows: false, demo: false, answers: {}, note: null };
  const delivery = { ...about, uploadId: null, reading, stagingFile, keepOriginal: async () => {} };
  return { stagingFile, fileName, reading, commit: () => commitDelivery(db, caller, delivery, now) };
}

/** An observation with what is not said left empty. */
export function observe(
  known: Pick<Observation, 'indicator' | 'area' | 'period'> & Partial<Observation>,
): Observation {
  return {
    breakdown: '',
    value: null,
    numerator: null,
    denominator: null,
    gap: null,
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    line: 2,
    column: 5,
    ...known,
  };
}
