import { alsoSees, type Receiver } from '../../data/audience.ts';
import type { Qualifier } from '../../data/observation.ts';
import { readPeriod } from '../../data/period.ts';
import { type FigurePart, type Release, type WithheldReason, withheldReason } from '../../data/release.ts';
import type { Combined } from '../aggregation/stored.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Edition, EditionFigure } from '../protection/edition.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion, readDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { nextEventTime } from './imports.ts';
import { sourceName } from './past-figures.ts';
import { writeQualifiers } from './qualifiers.ts';
import type { ReleasedValueTable } from './release-tables.ts';
import { nextReleaseNumber, releaseOf } from './releases.ts';

/** A figure as it is kept with a release. */
export interface ReleasedFigure extends EditionFigure {
  definitionVersion: number;
  sign: string | null;
  qualifiers: readonly Qualifier[];
  reported: number | null;
  due: number | null;
  combined: Combined;
  isDerived: boolean;
  withheld: WithheldReason | null;
}

export interface NewRelease extends Pick<Release, 'audience' | 'note' | 'rules' | 'counts'> {
  /** Ids of those whose figures are among `figures`. */
  indicators: readonly string[];
  figures: readonly ReleasedFigure[];
  /** Data version that it was made of. */
  dataVersion: number;
}

/** Stores a release; undefined, and nothing is stored, where the data moved on since it was made. */
export async function maybeStoreRelease(
  db: Database,
  caller: Caller,
  made: NewRelease,
  now: string,
): Promise<Release | undefined> {
  return inWriteTransaction(db.kysely, async (connection) => {
    if (readDataVersion(db) !== made.dataVersion) return undefined;
    const { audience, note } = made;
    const key = {
      municipality_id: caller.municipalityId,
      audience,
      number: await nextReleaseNumber(connection, caller, audience),
    };
    const row = {
      ...key,
      released_at: await nextEventTime(connection, caller, now),
      actor: caller.actor,
      note,
      rules: JSON.stringify(made.rules),
      counts: JSON.stringify(made.counts),
      indicators: JSON.stringify(made.indicators),
      withdrawn_at: null,
      withdrawn_by: null,
    };
    await connection.insertInto('release').values(row).execute();
    for (let start = 0; start < made.figures.length; start += batch) {
      const rows = made.figures.slice(start, start + batch).map((figure) => ({ ...key, ...rowOf(figure) }));
      await connection.insertInto('released_value').values(rows).execute();
    }
    await raiseDataVersion(connection);
    return releaseOf(row);
  });
}

/** 25 columns a row, under the least number of parameters that databases take in one statement. */
const batch = 500;

function rowOf(figure: ReleasedFigure): Omit<ReleasedValueTable, 'municipality_id' | 'audience' | 'number'> {
  const { value, numerator, denominator, gap, sign, reported, due, threshold, indicator, withheld } = figure;
  return {
    ...{ indicator, value, numerator, denominator, gap, sign, reported, due, threshold },
    area_key: figure.area,
    breakdown_key: figure.breakdown,
    period_kind: figure.period.kind,
    period_key: figure.period.key,
    definition_version: figure.definitionVersion,
    qualifiers: writeQualifiers(figure.qualifiers),
    combined: JSON.stringify(figure.combined),
    derived: figure.isDerived ? 1 : 0,
    basis: figure.basis.figure,
    denominator_basis: figure.basis.denominator,
    exempt: figure.isExempt ? 1 : 0,
    shows_zero: figure.showsZero ? 1 : 0,
    withheld: withheld === null ? null : JSON.stringify(withheld),
  };
}

/**
 * Everything that an audience could ever read of figures that count persons: its own releases and those of the
 * audiences whose releases it sees, the newest first, withdrawn ones too. With their true numbers: for protection only.
 */
export async function readEditions(db: Database, scope: Scope, audience: Receiver): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const seen of alsoSees(audience)) {
    const rows = await db.kysely
      .selectFrom('released_value')
      .selectAll()
      .where('municipality_id', '=', scope.municipalityId)
      .where('audience', '=', seen)
      .orderBy('number', 'desc')
      .execute();
    const byNumber = new Map<number, ReleasedValueTable[]>();
    for (const row of rows) {
      const own = byNumber.get(row.number);
      if (own) own.push(row);
      else byNumber.set(row.number, [row]);
    }
    for (const own of byNumber.values()) editions.push(editionOf(own));
  }
  return editions;
}

/** One release of an audience, with its true numbers. */
export async function readEdition(
  db: Database,
  scope: Scope,
  { audience, number }: { audience: Receiver; number: number },
): Promise<Edition> {
  const rows = await db.kysely
    .selectFrom('released_value')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .where('number', '=', number)
    .execute();
  return editionOf(rows);
}

function editionOf(rows: readonly ReleasedValueTable[]): Edition {
  const withheld = new Map<EditionFigure, ReadonlySet<FigurePart>>();
  const figures = rows.map((row) => {
    const figure = figureOf(row);
    if (row.withheld !== null) withheld.set(figure, new Set(readReason(row.withheld).hidden));
    return figure;
  });
  return { figures, withheld };
}

function figureOf(row: ReleasedValueTable): EditionFigure {
  return {
    indicator: row.indicator,
    area: row.area_key,
    breakdown: row.breakdown_key,
    period: readPeriod(row.period_key, row.period_kind === 'day' ? 'day' : 'date'),
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    gap: row.gap,
    basis: { figure: row.basis, denominator: row.denominator_basis },
    isExempt: row.exempt === 1,
    threshold: row.threshold,
    showsZero: row.shows_zero === 1,
  };
}

/** What a release withholds, with the true numbers: for staff only. */
export async function readWithheld(
  db: Database,
  caller: Caller,
  { audience, number }: { audience: Receiver; number: number },
): Promise<{ figure: EditionFigure; reason: WithheldReason }[]> {
  if (caller.audience !== 'staff') throw new Error(`withheld figures are for staff: ${caller.audience}`);
  const rows = await db.kysely
    .selectFrom('released_value')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .where('audience', '=', audience)
    .where('number', '=', number)
    .where('withheld', 'is not', null)
    .execute();
  return rows.map((row) => ({
    figure: figureOf(row),
    reason: readReason(row.withheld ?? ''),
  }));
}

function readReason(text: string): WithheldReason {
  return withheldReason.parse(JSON.parse(text));
}

/** Format and table code of each import. */
export async function readImportSources(
  db: Database,
  scope: Scope,
): Promise<Map<number, { format: string; code: string | null; title: string }>> {
  const rows = await db.kysely
    .selectFrom('import')
    .select(['import_id', 'format', 'code', 'format_title'])
    .where('municipality_id', '=', scope.municipalityId)
    .execute();
  return new Map(
    rows.map(({ import_id, format, code, format_title }) => [
      import_id,
      { format, code, title: format_title },
    ]),
  );
}

/** What the sources of all imports are called, as rules of protection name them: the first import of each says it. */
export async function readSourceTitles(db: Database, scope: Scope): Promise<Map<string, string>> {
  const imports = [...(await readImportSources(db, scope))].sort(([one], [other]) => other - one);
  return new Map(
    imports.map(([, { format, code, title }]) => [
      sourceName(format, code),
      code === null ? title : `${title} ${code}`,
    ]),
  );
}
