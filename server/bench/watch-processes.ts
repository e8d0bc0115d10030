import { readdirSync, readFileSync } from 'node:fs';

/** What some processes took together: at most in MB, zero where the system does not tell, and in milliseconds of computing. */
export interface Taken {
  megabytes: number;
  computing: number;
}

/**
 * What some processes and all that they started took while `work` went on: memory that they have for themselves with
 * their share of what they have in common. `processes` is asked again and again, because they may be started meanwhile.
 */
export async function watchProcesses(
  processes: () => readonly number[],
  work: () => Promise<unknown>,
): Promise<Taken> {
  const before = new Map(allBelow(processes()).map((process) => [process, computingOf(process)]));
  const computing = new Map<number, number>();
  let megabytes = 0;
  const look = () => {
    const watched = allBelow(processes());
    megabytes = Math.max(megabytes, sumOf(watched.map(megabytesOf)));
    for (const process of watched) {
      const own = computingOf(process) - (before.get(process) ?? 0);
      computing.set(process, Math.max(own, computing.get(process) ?? 0));
    }
  };
  const watch = setInterval(look, 30);
  try {
    await work();
    look();
    return { megabytes, computing: sumOf([...computing.values()]) };
  } finally {
    clearInterval(watch);
  }
}

function allBelow(processes: readonly number[]): number[] {
  return processes.flatMap((process) => [process, ...allBelow(processesBelow(process))]);
}

/** The system counts in hundredths of a second. */
function computingOf(process: number): number {
  try {
    const words = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(words[11]) + Number(words[12])) * 10;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/** The processes that a process has started and that have not ended. */
export function processesBelow(process: number): number[] {
  try {
    return readdirSync(`/proc/${process}/task`).flatMap((thread) =>
      readFileSync(`/proc/${process}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function megabytesOf(process: number): number {
  try {
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1]) / 1024;
  } catch {
    return 0;
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
