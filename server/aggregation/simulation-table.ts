import { badness, type State } from '../../data/assessment.ts';
import { type SimulatedMunicipality, simulateMunicipality } from './simulated-municipality.ts';

/** The municipality that the document shows: 1,500 leavers a year, 2,000 runs, a fixed seed. */
export const documented = { leavers: 1_500, runs: 2_000, seed: 1_500 } as const;

/** On the way that was decided: from 8 % in 2018 to 5 % in 2030, the same every year. */
export const onThePath: SimulatedMunicipality = { ...documented, trueShare: (years) => 8 - years / 4 };

/** Nothing changes. */
export const atAStandstill: SimulatedMunicipality = { ...documented, trueShare: () => 8 };

/** One row a year: year, states and changes without the rule of assignability, the same with it; in whole percent. */
export function simulationRows(municipality: SimulatedMunicipality): string[][] {
  const without = simulateMunicipality(municipality, { withIntervals: false });
  const withRule = simulateMunicipality(municipality, { withIntervals: true });
  return without.map((year, place) => {
    const ruled = withRule[place];
    if (!ruled) throw new Error(`no year ${place}`);
    return [
      String(year.year),
      writeShares(year.states),
      writeChange(year.changed),
      writeShares(ruled.states),
      writeChange(ruled.changed),
    ];
  });
}

/** What occurs in fewer than one of two hundred runs is left out. */
function writeShares(states: ReadonlyMap<State, number>): string {
  return [...states]
    .map(([state, share]) => ({ state, percent: Math.round(100 * share) }))
    .filter(({ percent }) => percent > 0)
    .sort((a, b) => b.percent - a.percent || badness.indexOf(a.state) - badness.indexOf(b.state))
    .map(({ state, percent }) => `${state} ${percent}`)
    .join(', ');
}

function writeChange(changed: number | null): string {
  return changed === null ? '–' : String(Math.round(100 * changed));
}
