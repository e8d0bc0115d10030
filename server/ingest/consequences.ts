import { breakdownTitle, maybeIndicator } from '../../data/catalogue/index.ts';
import type { Change, ChangedIndicator, Consequences } from '../../data/consequences.ts';
import type { Reading } from '../../data/upload.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller } from '../caller.ts';
import { type ReadValues, readAtlas } from '../cycle/material.ts';
import { readTargetChanges } from '../cycle/target-changes.ts';
import { readDataVersion } from '../database/data-version.ts';
import type { Database } from '../database/database.ts';
import {
  countReplaced,
  countTouched,
  onOneState,
  streamKept,
  streamReplacedByOlder,
  streamReplacedByStaged,
  touchFallingBack,
  touchReplaced,
} from '../database/replacements.ts';
import { readValues } from '../database/values.ts';
import { readStagedValues } from '../database/values-in-staging.ts';
import { type ChangeGroups, type ComparedReplacement, createChangeGroups } from './change-groups.ts';

/** A delivery that was read and lies in its staging file. */
export interface StagedUpload {
  stagingFile: string;
  fileName: string;
  reading: Reading;
}

/** What taking the delivery over would do, as of an ISO day; nothing is written. */
export async function readConsequencesOfCommit(
  db: Database,
  caller: Caller,
  { stagingFile, fileName, reading }: StagedUpload,
  today: string,
): Promise<Consequences> {
  const { format, code, title, stateDate } = reading;
  return onOneState(db, stagingFile, async () => {
    const groups = createChangeGroups();
    await touchReplaced(db, caller);
    for await (const replacement of streamReplacedByStaged(db, caller)) groups.replaced(replacement);
    const source = { format: format?.id ?? '', code, title };
    for await (const replacement of streamKept(db, caller, source)) groups.kept(replacement);
    const { staged, touched } = await countReplaced(db);
    groups.added(staged - touched);
    const readAfter: ReadValues = async (query) =>
      overlay(
        await readValues(db, caller, query),
        await readStagedValues(db, query, { file: fileName, stateDate }),
      );
    const indicators = reading.indicators.map(({ id }) => id);
    return tell(db, caller, { groups, indicators, today, readAfter, touched });
  });
}

/** What withdrawing the import would do, as of an ISO day; nothing is written. */
export async function readConsequencesOfWithdrawal(
  db: Database,
  caller: Caller,
  { importId, indicators }: { importId: number; indicators: readonly string[] },
  today: string,
): Promise<Consequences> {
  return onOneState(db, null, async () => {
    const groups = createChangeGroups();
    await touchFallingBack(db, caller, importId);
    for await (const replacement of streamReplacedByOlder(db, caller)) groups.replaced(replacement);
    const touched = await countTouched(db);
    const readAfter: ReadValues = (query) => readValues(db, caller, { ...query, without: importId });
    return tell(db, caller, { groups, indicators, today, readAfter, touched });
  });
}

interface Findings {
  groups: ChangeGroups;
  indicators: readonly string[];
  today: string;
  readAfter: ReadValues;
  touched: number;
}

async function tell(db: Database, caller: Caller, found: Findings): Promise<Consequences> {
  const { groups, indicators, today, readAfter, touched } = found;
  const { labels } = await readAtlas(db, caller);
  const listed = groups.list().map(({ kind, count, first }) => ({
    ...{ kind, count },
    first: first.map((replacement) => changeOf(replacement, labels)),
  }));
  const targets = await readTargetChanges(db, caller, { indicators, today, readAfter });
  const named = [...listed.flatMap(({ first }) => first), ...targets].map(({ indicator }) => indicator);
  return {
    dataVersion: readDataVersion(db),
    unchanged: touched - groups.changing(),
    groups: listed,
    targets,
    indicators: [...new Set(named)].map(describe),
  };
}

function changeOf(replacement: ComparedReplacement, labels: ReadonlyMap<string, string>): Change {
  const { breakdown } = replacement;
  return {
    ...replacement,
    breakdownLabel: {
      de: breakdownTitle(breakdown, 'de', labels),
      en: breakdownTitle(breakdown, 'en', labels),
    },
  };
}

/** An indicator that the catalogue no longer has is named by its id. */
function describe(id: string): ChangedIndicator {
  const indicator = maybeIndicator(id);
  if (!indicator) return { id, title: { de: id, en: id }, unit: { de: '', en: '' }, symbol: '', decimals: 2 };
  const { title, unit, symbol, decimals } = indicator;
  return { id, title, unit, symbol, decimals };
}

/** What is stored, with the staged values in the place of those that they would replace. */
function overlay(stored: readonly StoredValue[], staged: readonly StoredValue[]): StoredValue[] {
  const keyOf = ({ area, breakdown, period }: StoredValue) =>
    `${area} ${period.kind} ${period.key} ${breakdown}`;
  const after = new Map([...stored, ...staged].map((value) => [keyOf(value), value]));
  return [...after.values()];
}
