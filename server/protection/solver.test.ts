import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { createSolver, type Program } from './solver.ts';

/** Chairs at 30 and tables at 50 from 40 hours of carpentry and 50 of finishing: the example of the package's README. */
const workshop: Program = {
  columns: [
    { low: 0, high: Number.POSITIVE_INFINITY, cost: -30 },
    { low: 0, high: Number.POSITIVE_INFINITY, cost: -50 },
  ],
  rows: [
    {
      terms: [
        { column: 0, factor: 1 },
        { column: 1, factor: 2 },
      ],
      low: Number.NEGATIVE_INFINITY,
      high: 40,
    },
    {
      terms: [
        { column: 0, factor: 2 },
        { column: 1, factor: 1 },
      ],
      low: Number.NEGATIVE_INFINITY,
      high: 50,
    },
  ],
};

describe('the solver', () => {
  it('solves the example of its package: 20 chairs and 10 tables', async () => {
    const solver = await createSolver();
    const outcome = solver.open(workshop, (open) => open.minimise());
    expect(outcome.status).toBe('optimal');
    if (outcome.status !== 'optimal') return;
    expect(outcome.values[0]).toBeCloseTo(20, 6);
    expect(outcome.values[1]).toBeCloseTo(10, 6);
  });

  it('answers again after costs and bounds have changed, and after there was no answer', async () => {
    const solver = await createSolver();
    const seen = solver.open(workshop, (open) => {
      const statuses = [open.minimise().status];
      open.setBounds(0, 41, 50);
      statuses.push(open.minimise().status);
      open.setBounds(0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      open.setCost(0, 1);
      statuses.push(open.minimise().status);
      open.setBounds(0, 4, 10);
      const last = open.minimise();
      return [...statuses, last.status === 'optimal' ? [...last.values] : []];
    });
    // At 4 chairs, carpentry leaves (40 − 4) / 2 = 18 tables.
    expect(seen).toEqual(['optimal', 'infeasible', 'unbounded', [4, 18]]);
  });

  it('takes a program without columns or rows', async () => {
    const solver = await createSolver();
    const free = { columns: [{ low: 2, high: 3, cost: 1 }], rows: [] };
    const outcome = solver.open(free, (open) => open.minimise());
    expect(outcome).toEqual({ status: 'optimal', values: new Float64Array([2]) });
  });

  it('frees the memory of thousands of programs, also of those that end with an error', async () => {
    const highs = await loadHighs();
    const solver = await createSolver(async () => highs);
    const solve = () => {
      solver.open(workshop, (open) => open.minimise());
      expect(() => solver.open(workshop, (open) => open.setCost(2, 1))).toThrow(/changeColCost/);
    };
    for (let run = 0; run < 100; run += 1) solve();
    const before = highs.memoryBytes;
    for (let run = 0; run < 2000; run += 1) solve();
    expect(highs.memoryBytes).toBe(before);
  });

  it('goes on with a spare instance where one aborts, and says when there is none', async () => {
    const real = await loadHighs();
    const abort = (): never => {
      throw new WebAssembly.RuntimeError('unreachable');
    };
    const broken = { ...real, createModel: abort };
    const instances = [broken, real];
    const solver = await createSolver(async () => instances.shift() ?? abort());
    expect(solver.open(workshop, (open) => open.minimise()).status).toBe('optimal');
    expect(() => solver.open(workshop, abort)).toThrow('every instance of the solver has aborted');
  });

  it('loads another spare for the one that it used up', async () => {
    const real = await loadHighs();
    const solver = await createSolver(async () => real);
    let aborts = 3;
    for (let run = 0; run < 3; run += 1) {
      const status = solver.open(workshop, (open) => {
        if (aborts > 0 && aborts === 3 - run) {
          aborts -= 1;
          throw new WebAssembly.RuntimeError('unreachable');
        }
        return open.minimise().status;
      });
      expect(status).toBe('optimal');
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(aborts).toBe(0);
  });

  it('asks once more from nothing where a run ends without an answer, and no further', async () => {
    const real = await loadHighs();
    const calls: string[] = [];
    const after = (bad: number) =>
      replaceModel(real, (model) => {
        let asked = 0;
        return {
          run: () => {
            calls.push('run');
            return model.run();
          },
          clearSolver: () => {
            calls.push('clear');
            return model.clearSolver();
          },
          getModelStatus: () => {
            asked += 1;
            return asked > bad ? model.getModelStatus() : real.constants.modelStatus.iterationLimit;
          },
        };
      });
    const ask = async (bad: number) => {
      const solver = await createSolver(async () => after(bad));
      calls.length = 0;
      return solver.open(workshop, (open) => open.minimise().status);
    };
    expect(await ask(0)).toBe('optimal');
    expect(calls).toEqual(['run']);
    expect(await ask(1)).toBe('optimal');
    expect(calls).toEqual(['run', 'clear', 'run']);
    const { iterationLimit } = real.constants.modelStatus;
    await expect(ask(9)).rejects.toThrow(`solver ended with status ${iterationLimit}`);
    expect(calls).toEqual(['run', 'clear', 'run']);
  });

  it('says why an instance aborted, though it cannot be freed any more', async () => {
    const real = await loadHighs();
    const refuse = (error: Error) =>
      replaceModel(real, () => ({
        dispose: () => {
          throw error;
        },
      }));
    const solver = await createSolver(async () => refuse(new WebAssembly.RuntimeError('unreachable')));
    const fail = (): never => {
      throw new Error('asked for');
    };
    expect(() => solver.open(workshop, fail)).toThrow('asked for');
    const other = await createSolver(async () => refuse(new Error('not freed')));
    expect(() => other.open(workshop, (open) => open.minimise())).toThrow('not freed');
  });
});

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs['createModel']>;

/** An instance of HiGHS whose models do some things otherwise. */
function replaceModel(highs: Highs, otherwise: (model: Model) => Partial<Model>): Highs {
  const createModel = () => {
    const model = highs.createModel();
    const changes = new Map<string | symbol, unknown>(Object.entries(otherwise(model)));
    return new Proxy(model, {
      get: (target, name) => {
        const value = changes.get(name) ?? Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  return { ...highs, createModel };
}
