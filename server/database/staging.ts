import type { Indicator } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import { openStagingDriver } from './dialect.ts';
import { createHeldRows, type StagedRow } from './held-rows.ts';
import { createKeyNumbers } from './key-numbers.ts';
import { type KnownKeys, noKnownKeys } from './known-keys.ts';
import { noRepetitions, type Repetitions, removeRepetitions } from './repetitions.ts';
import { createSeriesMemory } from './series-memory.ts';
import { createStagedFigures, removeLines, type StagedFigures } from './staged-figures.ts';
import { createObservationWriter } from './staged-observations.ts';
import { createStagedSums, sumsSchema } from './staged-sums.ts';

/**
 * A file of its own that holds the observations of one delivery until it is taken over: outside the main tables, so
 * that reading for minutes holds no lock. Keys are small integers of this file; `commit.ts` resolves them.
 */
export interface Staging {
  observations(batch: readonly Observation[]): void;
  category(dimension: string, key: string, label: string): void;
  /** Nothing of this line is kept, whether it came already or comes later. */
  refuse(line: number): void;
  /** Ends the writing; answers what is delivered more than once and has been taken out or reduced to one. */
  finish(): StagedSummary;
  /** What is left, to be looked at once the writing has ended. */
  figures(): StagedFigures;
  close(): void;
}

export interface StagedSummary {
  observations: number;
  indicators: { id: string; observations: number }[];
  repetitions: Repetitions;
}

const schema = `
  create table indicator (local_id integer primary key, slug text, definition_version integer, id integer);
  create table area (local_id integer primary key, area_key text, id integer);
  create table breakdown (local_id integer primary key, breakdown_key text, id integer);
  create table period (local_id integer primary key, kind text, period_key text, first_day text, last_day text, id integer);
  create table category (dimension text, category text, label text, primary key (dimension, category));
  create table observation (
    indicator integer, area integer, breakdown integer, period integer, row_id integer,
    line integer, column_number integer, value double precision, numerator double precision,
    denominator double precision, gap text, sign text, qualifiers text, reported integer, due integer,
    primary key (indicator, area, breakdown, period, row_id)
  ) without rowid;
  ${sumsSchema}`;

/** So many numbers are noted for the checks of series: 32 MB. */
const mostNoted = 2 ** 21;

/** So many rows are sorted at once: 5 MB, and few enough times for what fits into the largest upload. */
const mostHeld = 2 ** 17;

/**
 * `known` are the integers of the database that the rows will go to: with them the staged rows lie in its order.
 * Throws `unknown indicator: x` and `not a period: x` for observations that no importer may deliver.
 */
export function createStaging(
  file: string,
  indicators: readonly Indicator[],
  known: KnownKeys = noKnownKeys,
  heldAtOnce = mostHeld,
): Staging {
  const driver = openStagingDriver(file);
  driver.exec(schema);
  driver.exec('begin');
  const numbers = createKeyNumbers(driver, indicators, known);
  const rows = createObservationWriter(driver);
  const sums = createStagedSums(driver, known);
  const insertCategory = driver.prepare(
    'insert into category values (?, ?, ?) on conflict (dimension, category) do nothing',
  );
  const held = createHeldRows();
  const noted = createNotes(indicators);
  const refused = new Set<number>();
  const found = new Map<string, number>();
  let written = 0;
  let mayRepeat = false;
  let hasRepetitions = false;

  const take = (row: Readonly<StagedRow>) => {
    rows.add(row);
    sums.add(row);
    noted.add(row);
  };

  function drain(): void {
    // What was written before may hold the same keys.
    mayRepeat ||= written > 0;
    const { count } = held;
    const repeats = held.drain(numbers.ids, written, take);
    mayRepeat ||= repeats;
    written += count;
  }

  return {
    observations(batch) {
      for (const observation of batch) {
        found.set(observation.indicator, (found.get(observation.indicator) ?? 0) + 1);
        const key = numbers.of(observation);
        noted.meet(numbers.ids.indicator[key.indicator], observation.indicator);
        held.add(key, observation);
        if (held.count === heldAtOnce) drain();
      }
    },
    category(dimension, key, label) {
      insertCategory.run(dimension, key, label);
    },
    refuse: (line) => refused.add(line),
    finish() {
      if (held.count > 0) drain();
      rows.flush();
      sums.flush();
      const gone = refused.size > 0 ? removeLines(driver, refused) : noLines;
      const repetitions = mayRepeat ? removeRepetitions(driver) : noRepetitions;
      hasRepetitions = repetitions !== noRepetitions;
      if (repetitions.removed.size > 0 || gone.size > 0) sums.remake();
      driver.exec('commit');
      const left = [...found].map(([id, observations]) => ({
        id,
        observations: observations - (repetitions.removed.get(id) ?? 0) - (gone.get(id) ?? 0),
      }));
      const observations = left.reduce((sum, entry) => sum + entry.observations, 0);
      return { observations, indicators: left.filter((entry) => entry.observations > 0), repetitions };
    },
    figures: () =>
      createStagedFigures(driver, {
        memory: noted.memory,
        mostNoted,
        hasReturns: noted.hasReturns(),
        hasRepetitions,
      }),
    close: () => driver.close(),
  };
}

const noLines: ReadonlyMap<string, number> = new Map();

/** What the checks of series and of returns need to know of rows that pass by. */
function createNotes(indicators: readonly Indicator[]) {
  const catalogue = new Map(indicators.map(({ id, factor }) => [id, factor]));
  const memory = createSeriesMemory(mostNoted);
  const factors: number[] = [];
  let hasReturns = false;
  return {
    memory,
    hasReturns: () => hasReturns,
    /** The integer that stands for an indicator. */
    meet(id: number | undefined, indicator: string) {
      const factor = catalogue.get(indicator);
      if (id !== undefined && factor !== undefined) factors[id] = factor;
    },
    add({
      indicator,
      area,
      breakdown,
      period,
      value,
      numerator,
      denominator,
      gap,
      due,
    }: Readonly<StagedRow>) {
      hasReturns ||= due !== null;
      if (value !== null) memory.add(indicator, area, breakdown, period, value, null);
      else if (numerator !== null && denominator !== null && denominator !== 0 && gap === null) {
        const factor = factors[indicator];
        if (factor === undefined) throw new Error(`no factor of indicator: ${indicator}`);
        memory.add(indicator, area, breakdown, period, (factor * numerator) / denominator, denominator);
      }
    },
  };
}
