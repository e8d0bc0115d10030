import type { Driver } from './dialect.ts';
import type { StagedRow } from './held-rows.ts';
import { createRowWriter } from './row-writer.ts';

const plain = ['indicator', 'area', 'breakdown', 'period', 'row_id', 'line', 'column_number', 'value'];
const full = [...plain, 'numerator', 'denominator', 'gap', 'sign', 'qualifiers', 'reported', 'due'];

/** Writes rows into the table `observation`. Most are a number and nothing else: what is not bound costs nothing. */
export function createObservationWriter(driver: Driver): {
  add(row: Readonly<StagedRow>): void;
  flush(): void;
} {
  const plainRows = createRowWriter(driver, 'observation', plain);
  const fullRows = createRowWriter(driver, 'observation', full);
  return {
    add(row) {
      const { numerator, denominator, gap, sign, qualifiers, reported, due } = row;
      const isPlain =
        gap === null &&
        sign === null &&
        qualifiers === null &&
        numerator === null &&
        denominator === null &&
        reported === null &&
        due === null;
      const writer = isPlain ? plainRows : fullRows;
      writer.add(row.indicator);
      writer.add(row.area);
      writer.add(row.breakdown);
      writer.add(row.period);
      writer.add(row.rowId);
      writer.add(row.line);
      writer.add(row.column);
      writer.add(row.value);
      if (isPlain) return;
      for (const cell of [numerator, denominator, gap, sign, qualifiers, reported, due]) writer.add(cell);
    },
    flush() {
      plainRows.flush();
      fullRows.flush();
    },
  };
}
