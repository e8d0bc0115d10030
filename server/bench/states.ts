import { atAStandstill, onThePath, simulationRows } from '../aggregation/simulation-table.ts';

/** Prints the tables of `server/aggregation/README.md`: how often each state is named in simulated municipalities. */
for (const municipality of [onThePath, atAStandstill]) {
  const rows = simulationRows(municipality);
  console.log(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'));
  console.log();
}
