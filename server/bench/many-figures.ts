import SqliteDriver from 'better-sqlite3';

/** What a table of figures is made of: every indicator for every area, breakdown and year. */
export interface Extent {
  indicators: number;
  areas: number;
  years: number;
}

/** One that the catalogue knows, so that the server can be asked for it. */
export const askedIndicator = 'abgehende-ohne-hauptschulabschluss';

const sexes = ['', 'geschlecht=männlich', 'geschlecht=weiblich'];
const schools = [
  ...['', 'schulart=gymnasium', 'schulart=hauptschule', 'schulart=realschule', 'schulart=gesamtschule'],
  ...['schulart=foerderschule', 'schulart=waldorfschule'],
];
/** 21, the total among them. */
export const breakdowns = sexes.flatMap((sex) =>
  schools.map((school) => [sex, school].filter((part) => part !== '').join(';')),
);

/** Writes the figures as one import in key order; the caches are the caller's to make. Answers how many there are. */
export function writeFigures(file: string, { indicators, areas, years }: Extent): number {
  const driver = new SqliteDriver(file);
  driver.pragma('journal_mode = WAL');
  driver.pragma('synchronous = OFF');
  const write = driver.transaction(() => {
    writeKeys(driver, indicators, years);
    driver
      .prepare(`insert into import (municipality_id, import_id, file_name, hash, size, format, format_title,
      title, code, state_date, actor, committed_at, data_rows, observations, rejected_rows, skip_bad_rows, demo,
      reading, answers, kept)
      select 1, (select max(import_id) + 1 from import), 'bench.csv', 'bench', 0, format, format_title, null, null, null, actor,
      committed_at, 0, 0, 0, 0, 0, reading, answers, 0 from import where import_id = 1`)
      .run();
    return driver.prepare(fill).run({ areas }).changes;
  });
  const written = write();
  driver.close();
  return written;
}

const fill = `
  insert into value (municipality_id, indicator_id, area_id, breakdown_id, period_id, import_id, line,
    column_number, value, numerator, denominator)
  select 1, i.indicator_id, a.area_id, b.breakdown_id, p.period_id, (select max(import_id) from import),
    p.period_id, 1, null,
    (i.indicator_id * 7919 + a.area_id * 104729 + b.breakdown_id * 1299709 + p.period_id * 15485863) % 97,
    1000 + (a.area_id * 31 + p.period_id) % 400
  from (select indicator_id from bench_indicator order by 1) i
  cross join (select area_id from area where level = 'district' and valid_to is null order by 1 limit @areas) a
  cross join (select breakdown_id from bench_breakdown order by 1) b
  cross join (select period_id from bench_period order by 1) p
  where not exists (select 1 from value v where v.municipality_id = 1 and v.indicator_id = i.indicator_id
    and v.area_id = a.area_id and v.breakdown_id = b.breakdown_id and v.period_id = p.period_id)`;

function writeKeys(driver: SqliteDriver.Database, indicators: number, years: number): void {
  driver.exec(`create temporary table bench_indicator (indicator_id integer primary key);
    create temporary table bench_breakdown (breakdown_id integer primary key);
    create temporary table bench_period (period_id integer primary key)`);
  for (let number = 0; number < indicators; number += 1) {
    const slug = number === 0 ? askedIndicator : `bench-${number}`;
    driver
      .prepare(
        'insert into indicator_version (slug, definition_version) values (?, 1) on conflict do nothing',
      )
      .run(slug);
    driver
      .prepare('insert into bench_indicator select indicator_id from indicator_version where slug = ?')
      .run(slug);
  }
  for (const key of breakdowns) {
    driver.prepare('insert into breakdown (breakdown_key) values (?) on conflict do nothing').run(key);
    driver
      .prepare('insert into bench_breakdown select breakdown_id from breakdown where breakdown_key = ?')
      .run(key);
  }
  for (let year = 2025 - years; year < 2025; year += 1) {
    const key = `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
    driver
      .prepare(`insert into period (kind, period_key, first_day, last_day) values ('schoolYear', ?, ?, ?)
        on conflict do nothing`)
      .run(key, `${year}-08-01`, `${year + 1}-07-31`);
    driver.prepare('insert into bench_period select period_id from period where period_key = ?').run(key);
  }
}
