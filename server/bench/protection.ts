import { auditTable } from '../protection/audit.ts';
import { listPrimaryUnits } from '../protection/primary.ts';
import { protectTable } from '../protection/protect-table.ts';
import { createSolver, type Solver } from '../protection/solver.ts';
import type { ProtectionTable } from '../protection/table.ts';
import { buildTable, type Dimension } from '../testing/protection-tables.ts';

/** How long tables of rates take to be protected: schools × breakdowns × years, with fewer and more small counts. */
async function run(): Promise<void> {
  const { solver, asked } = countQuestions(await createSolver());
  console.log(
    '| schools × breakdowns × years | mean numerator | cells | units | primary | hidden | questions | s |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [schools, breakdowns, years, mean] of sizes) {
    const table = createTable(schools, breakdowns, years, mean);
    const [questions, start] = [asked(), process.cpuUsage()];
    const { hidings } = protectTable(table, solver);
    const { user, system } = process.cpuUsage(start);
    const hidden = new Set(hidings.map(({ unit }) => unit));
    if (auditTable(table, hidden, solver).some(({ isUnavoidable }) => !isUnavoidable))
      throw new Error('exposed');
    const units = new Set(table.cells.map(({ unit }) => unit)).size;
    const counts = [mean, table.cells.length, units, listPrimaryUnits(table).size, hidden.size];
    const figures = [...counts, asked() - questions, ((user + system) / 1e6).toFixed(1)];
    console.log(`| ${schools} × ${breakdowns} × ${years} | ${figures.join(' | ')} |`);
  }
}

const sizes = [
  [21, 4, 7, 3],
  [21, 4, 7, 8],
  [21, 4, 7, 30],
  [60, 4, 1, 10],
  [21, 12, 1, 10],
] as const;

/** The same table each time, from a linear congruential generator; skewed towards small numerators. */
function createTable(schools: number, breakdowns: number, years: number, mean: number): ProtectionTable {
  let seed = 7;
  const draw = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const underTotal = (size: number): Dimension => [null, ...Array.from({ length: size }, () => 0)];
  const dimensions = {
    areas: underTotal(schools),
    breakdown: underTotal(breakdowns),
    years: Array.from({ length: years }, () => null),
  };
  const countLeaf = () => ({
    value: Math.floor(draw() * draw() * 4 * mean),
    rest: Math.floor(draw() * mean * 6),
  });
  return buildTable(dimensions, countLeaf, { threshold: 5, showsZero: true, isRate: true });
}

function countQuestions(inner: Solver): { solver: Solver; asked: () => number } {
  let count = 0;
  const solver: Solver = {
    open: (program, use) =>
      inner.open(program, (open) => {
        const minimise = () => {
          count += 1;
          return open.minimise();
        };
        return use({ ...open, minimise });
      }),
  };
  return { solver, asked: () => count };
}

await run();
