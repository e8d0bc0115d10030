import type { Statement } from 'better-sqlite3';
import type { Indicator } from '../../data/indicator.ts';
import type { Observation } from '../../data/observation.ts';
import { readPeriod } from '../../data/period.ts';
import { type Driver, openStagingDriver } from './dialect.ts';
import { createKeyCheck } from './key-check.ts';
import { writeQualifiers } from './qualifiers.ts';
import { noRepetitions, type Repetitions, removeRepetitions } from './repetitions.ts';
import { createRowWriter } from './row-writer.ts';

/**
 * A file of its own that holds the observations of one delivery until it is taken over: outside the main tables, so
 * that reading for minutes holds no lock. Keys are small integers of this file; `commit.ts` resolves them.
 */
export interface Staging {
  observations(batch: readonly Observation[]): void;
  category(dimension: string, key: string, label: string): void;
  /** Ends the writing; answers what is delivered more than once and has been taken out or reduced to one. */
  finish(): StagedSummary;
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
    row_id integer primary key, indicator integer, area integer, breakdown integer, period integer,
    line integer, column_number integer, value double precision, numerator double precision,
    denominator double precision, gap text, sign text, qualifiers text, reported integer, due integer
  );`;

const keyColumns = ['indicator', 'area', 'breakdown', 'period', 'line', 'column_number'];
const figureColumns = ['value', 'numerator', 'denominator', 'gap', 'sign', 'qualifiers', 'reported', 'due'];

/** Throws `unknown indicator: x` and `not a period: x` for observations that no importer may deliver. */
export function createStaging(file: string, indicators: readonly Indicator[]): Staging {
  const driver = openStagingDriver(file);
  driver.exec(schema);
  driver.exec('begin');
  const numbers = createNumbers(driver, indicators);
  const keys = createKeyCheck();
  // Most rows are a number and nothing else: what is not bound costs nothing.
  const plain = createRowWriter(driver, 'observation', [...keyColumns, 'value']);
  const full = createRowWriter(driver, 'observation', [...keyColumns, ...figureColumns]);
  const insertCategory = driver.prepare(
    'insert into category values (?, ?, ?) on conflict (dimension, category) do nothing',
  );
  const found = new Map<string, number>();

  function add(observation: Observation): void {
    const { line, column, value, numerator, denominator, gap, sign, reported, due } = observation;
    const indicator = numbers.indicator(observation.indicator);
    const area = numbers.area(observation.area);
    const breakdown = numbers.breakdown(observation.breakdown);
    const period = numbers.period(observation);
    const qualifiers = writeQualifiers(observation.qualifiers);
    found.set(observation.indicator, (found.get(observation.indicator) ?? 0) + 1);
    keys.add(indicator, area, breakdown, period);
    const more = [numerator, denominator, gap, sign, qualifiers, reported, due];
    if (more.every((cell) => cell === null))
      plain.add(indicator, area, breakdown, period, line, column, value);
    else full.add(indicator, area, breakdown, period, line, column, value, ...more);
  }

  return {
    observations(batch) {
      for (const observation of batch) add(observation);
    },
    category(dimension, key, label) {
      insertCategory.run(dimension, key, label);
    },
    finish() {
      plain.flush();
      full.flush();
      const repetitions = keys.mayRepeat() ? removeRepetitions(driver) : noRepetitions;
      driver.exec('commit');
      const left = [...found].map(([id, observations]) => ({
        id,
        observations: observations - (repetitions.removed.get(id) ?? 0),
      }));
      const observations = left.reduce((sum, entry) => sum + entry.observations, 0);
      return { observations, indicators: left.filter((entry) => entry.observations > 0), repetitions };
    },
    close: () => driver.close(),
  };
}

/** The small integers of a staging file for the parts of a series key, each written with its first use. */
function createNumbers(driver: Driver, indicators: readonly Indicator[]) {
  const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const find = (slug: string) => catalogue.get(slug) ?? unknownIndicator(slug);
  const insertIndicator = driver.prepare('insert into indicator values (?, ?, ?, null)');
  const insertPeriod = driver.prepare('insert into period values (?, ?, ?, ?, ?, null)');
  const writePeriod = (kind: 'day' | 'date') => (key: string, id: number) => {
    const period = readPeriod(key, kind);
    insertPeriod.run(id, period.kind, period.key, period.start, period.end);
  };
  const count = { periods: 0 };
  const date = intern(writePeriod('date'), count);
  const day = intern(writePeriod('day'), count);
  return {
    indicator: intern((slug, id) => insertIndicator.run(id, slug, find(slug).definitionVersion)),
    area: intern(writeText(driver.prepare('insert into area values (?, ?, null)'))),
    breakdown: intern(writeText(driver.prepare('insert into breakdown values (?, ?, null)'))),
    period: ({ indicator, period }: Observation) =>
      find(indicator).periodicity === 'day' ? day(period) : date(period),
  };
}

/** Texts to integers, each written once; two interns may share one counter. */
function intern(
  write: (text: string, id: number) => unknown,
  count: { periods: number } = { periods: 0 },
): (text: string) => number {
  const ids = new Map<string, number>();
  return (text) => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    count.periods += 1;
    write(text, count.periods);
    ids.set(text, count.periods);
    return count.periods;
  };
}

function writeText(statement: Statement): (text: string, id: number) => unknown {
  return (text, id) => statement.run(id, text);
}

function unknownIndicator(slug: string): never {
  throw new Error(`unknown indicator: ${slug}`);
}
