import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SimulatedMunicipality, simulateMunicipality } from './simulated-municipality.ts';
import { atAStandstill, documented, onThePath } from './simulation-table.ts';

const page = readFileSync('server/aggregation/README.md', 'utf8');
/** Fewer than the document has, so that the tests stay quick; the same seed. */
const runs = 200;

interface DocumentedYear {
  year: number;
  without: Map<string, number>;
  changedWithout: number | null;
  withRule: Map<string, number>;
  changedWith: number | null;
}

function readTable(title: string): DocumentedYear[] {
  const [, after = ''] = page.split(`### ${title}\n`);
  const [table = ''] = after.split('\n### ');
  return [...table.matchAll(/^\| (20\d\d .*) \|$/gm)].map(([, row = '']) => {
    const [year = '', without = '', changedWithout = '', withRule = '', changedWith = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    return {
      year: Number(year),
      without: readShares(without),
      changedWithout: readChange(changedWithout),
      withRule: readShares(withRule),
      changedWith: readChange(changedWith),
    };
  });
}

function readShares(cell: string): Map<string, number> {
  return new Map(
    cell.split(', ').map((part) => {
      const [state = '', percent = ''] = part.split(' ');
      return [state, Number(percent) / 100];
    }),
  );
}

function readChange(cell: string): number | null {
  return cell === '–' ? null : Number(cell) / 100;
}

/** Four standard errors of a share in that many runs, and what is rounded off. */
function expectNear(found: number | null | undefined, told: number | null | undefined, what: string) {
  if (told === null) return expect(found, what).toBeNull();
  const [one, other] = [found ?? 0, told ?? 0];
  const spread = Math.max(other * (1 - other), 1 / runs);
  return expect(Math.abs(one - other), what).toBeLessThan(4 * Math.sqrt(spread / runs) + 0.01);
}

describe.each<[string, SimulatedMunicipality]>([
  ['The true share falls from 8 % to 5 % as decided', onThePath],
  ['The true share stays at 8 %', atAStandstill],
])('%s', (title, municipality) => {
  const told = readTable(title);

  test('twelve years are told, whose shares add up', () => {
    expect(told.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, i) => 2019 + i));
    for (const { without, withRule } of told) {
      for (const shares of [without, withRule]) {
        const sum = [...shares.values()].reduce((a, b) => a + b, 0);
        expect(sum).toBeGreaterThan(0.97);
        expect(sum).toBeLessThan(1.03);
      }
    }
  });

  test.each([false, true])(
    'are the figures of the document, with intervals: %s',
    (withIntervals) => {
      const found = simulateMunicipality({ ...municipality, runs }, { withIntervals });
      for (const [place, year] of found.entries()) {
        const row = told[place];
        const shares = withIntervals ? row?.withRule : row?.without;
        for (const state of new Set([...year.states.keys(), ...(shares?.keys() ?? [])])) {
          const share = [...year.states].find(([one]) => one === state)?.[1];
          expectNear(share, shares?.get(state), `${year.year} ${state}`);
        }
        const changed = withIntervals ? row?.changedWith : row?.changedWithout;
        expectNear(year.changed, changed, `${year.year} changed`);
      }
    },
    60_000,
  );
});

test('the document says what was simulated', () => {
  expect(page).toContain('1,500 people leave school each year');
  expect(page).toContain('2,000 times');
  expect(documented).toMatchObject({ leavers: 1500, runs: 2000 });
  expect(onThePath.trueShare(0)).toBe(8);
  expect(onThePath.trueShare(12)).toBe(5);
});

test('the same seed gives the same figures, another one others', () => {
  const once = (seed: number) =>
    simulateMunicipality({ ...onThePath, runs: 20, seed }, { withIntervals: false });
  expect(once(1)).toEqual(once(1));
  expect(once(1)).not.toEqual(once(2));
});
