import loadHighs from 'highs';

/** A linear program: minimise Σ cost × column subject to the bounds of columns and rows. */
export interface Program {
  columns: readonly { low: number; high: number; cost: number }[];
  rows: readonly { terms: readonly { column: number; factor: number }[]; low: number; high: number }[];
}

export type Outcome =
  | { status: 'optimal'; values: Float64Array }
  | { status: 'infeasible' }
  | { status: 'unbounded' };

/** A program that stays in the solver between runs, each of which starts from the solution of the one before. */
export interface OpenProgram {
  setCost(column: number, cost: number): void;
  setBounds(column: number, low: number, high: number): void;
  minimise(): Outcome;
}

/** What the protection wants of a solver; given as an argument, so that everything else stays pure. */
export interface Solver {
  /** `use` may run twice, where the first run broke the solver, and must not depend on that. */
  open<T>(program: Program, use: (open: OpenProgram) => T): T;
}

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs['createModel']>;

/**
 * HiGHS (Huangfu & Hall 2018, "Parallelizing the dual revised simplex method", Mathematical Programming Computation
 * 10), compiled to WebAssembly. Loading is asynchronous and done once, running is synchronous.
 *
 * Programs are kept as models rather than written as text for each question: a run that starts from the one before
 * takes a tenth of the time. The memory of a model is freed when `open` returns or throws. An instance that aborts
 * stays unusable, so a spare one stands by: what was running runs again there, and the next spare is loaded.
 */
export async function createSolver(load: () => Promise<Highs> = loadHighs): Promise<Solver> {
  const instances = await Promise.all([load(), load()]);
  const open = <T>(program: Program, use: (open: OpenProgram) => T): T => {
    const [instance] = instances;
    if (!instance) throw new Error('every instance of the solver has aborted');
    try {
      return runOn(instance, program, use);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      instances.shift();
      void load().then(
        (spare) => instances.push(spare),
        () => undefined,
      );
      return open(program, use);
    }
  };
  return { open };
}

function runOn<T>(highs: Highs, program: Program, use: (open: OpenProgram) => T): T {
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
    model.passModel(writeModel(program));
    return use({
      setCost: (column, cost) => void model.changeColCost(column, cost),
      setBounds: (column, low, high) => void model.changeColBounds(column, low, high),
      minimise: () => minimise(highs, model),
    });
  } finally {
    release(model);
  }
}

/** Freeing the model of an aborted instance throws too, and would hide why it aborted. */
function release(model: Model): void {
  try {
    model.dispose();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
  }
}

/** A run that ends without an answer, which a bad start can cause, is repeated once from nothing. */
function minimise(highs: Highs, model: Model): Outcome {
  model.run();
  const outcome = readOutcome(highs, model);
  if (outcome) return outcome;
  model.clearSolver();
  model.run();
  const second = readOutcome(highs, model);
  if (!second) throw new Error(`solver ended with status ${model.getModelStatus()}`);
  return second;
}

function readOutcome(highs: Highs, model: Model): Outcome | undefined {
  const { modelStatus } = highs.constants;
  switch (model.getModelStatus()) {
    case modelStatus.optimal:
      return { status: 'optimal', values: model.getSolution().colValue };
    case modelStatus.infeasible:
      return { status: 'infeasible' };
    case modelStatus.unbounded:
      return { status: 'unbounded' };
    default:
      return undefined;
  }
}

function writeModel({ columns, rows }: Program) {
  const terms = rows.flatMap((row) => row.terms);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.terms.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => high),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: terms.map(({ column }) => column),
      values: terms.map(({ factor }) => factor),
    },
  };
}
