import { breakdowns, type Extent } from './many-figures.ts';

/** DuckDB with as many figures of the same extent in integer columns, ready to be asked. */
export interface DuckSums {
  ask(): Promise<void>;
  close(): void;
}

/** Undefined where its binary does not exist for this platform. */
export async function maybeDuckSums(
  file: string,
  { indicators, areas, years }: Extent,
): Promise<DuckSums | undefined> {
  const api = await import('@duckdb/node-api').catch((error: unknown) => {
    console.log(`DuckDB: not available here, left out (${error instanceof Error ? error.message : error})`);
    return undefined;
  });
  if (!api) return undefined;
  const instance = await api.DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(`create table figure as
    select i.range::integer as indicator, a.range::integer as area, b.range::integer as breakdown,
      p.range::integer as period, ((i.range * 7919 + a.range * 104729 + p.range) % 97)::double as numerator,
      (1000 + (a.range * 31 + p.range) % 400)::double as denominator
    from range(${indicators}) i, range(${areas}) a, range(${breakdowns.length}) b, range(${years}) p
    order by 1, 2, 3, 4`);
  return {
    async ask() {
      const answer =
        await connection.runAndReadAll(`select indicator, period, sum(numerator), sum(denominator)
        from figure where breakdown = 0 group by indicator, period order by 1, 2`);
      if (answer.getRows().length !== indicators * years) throw new Error('not every indicator and year');
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
