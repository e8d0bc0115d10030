import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import { indicators, maybeIndicator } from '../../data/catalogue/index.ts';
import type { Answers } from '../../data/upload.ts';
import type { ImportContext } from '../../importers/importer.ts';
import { createAreaDirectory } from '../../importers/text/areas.ts';
import type { Caller } from '../caller.ts';
import { readAreas } from '../database/areas.ts';
import type { Database } from '../database/database.ts';
import { listRememberedAnswers } from '../database/imports.ts';
import { readMunicipality } from '../database/municipality.ts';
import { readSchools } from '../database/schools.ts';
import { readValues } from '../database/values.ts';

/** What importers may know of the municipality whose file they read. `today` is an ISO day. */
export async function readImportContext(
  db: Database,
  caller: Caller,
  { today, answers }: { today: string; answers: Answers },
): Promise<ImportContext> {
  const { key: municipality } = await readMunicipality(db, caller);
  return {
    municipality,
    today,
    indicators,
    areas: createAreaDirectory(await readAreas(db), municipality),
    schools: await readSchools(db, caller),
    storedAnswers: await readStoredAnswers(db, caller),
    answers,
    remembered: await listRememberedAnswers(db, caller),
  };
}

async function readStoredAnswers(db: Database, caller: Caller): Promise<Map<string, Set<string>>> {
  const indicator = maybeIndicator('umfrage-antwortanteil');
  if (!indicator) throw new Error('no indicator of survey answers');
  const { id, definitionVersion } = indicator;
  const values = await readValues(db, caller, { indicator: id, definitionVersion, areas: null, asOf: null });
  const answers = new Map<string, Set<string>>();
  for (const { period, breakdown } of values) {
    const { antwort, ...without } = readBreakdown(breakdown);
    if (antwort === undefined) continue;
    const key = `${period.key} ${breakdownKey(without)}`;
    answers.set(key, (answers.get(key) ?? new Set()).add(antwort));
  }
  return answers;
}
