import { areas } from '../../data/boundaries/index.ts';
import { indicators } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import type { Answers, Reading } from '../../data/upload.ts';
import type { ImportContext } from '../importer.ts';
import { readFile } from '../read-file.ts';
import { createAreaDirectory } from '../text/areas.ts';

export const context: ImportContext = {
  municipality: '03999',
  today: '2026-11-22',
  indicators,
  areas: createAreaDirectory(areas, '03999'),
  schools: [],
  storedAnswers: new Map(),
  answers: {},
  remembered: [],
};

export interface Read {
  reading: Reading;
  observations: Observation[];
  /** Labels of categories: `dimension=key: label`. */
  labels: string[];
  /** The observation under a key, `''` for the total. */
  at(area: string, period: string, breakdown?: string): Observation | undefined;
}

/** Reads bytes (or UTF-8 text) as the program reads a file, in pieces of `size` bytes, with these answers. */
export async function read(
  content: Uint8Array | string,
  size = 65_536,
  answers: Answers = {},
  more: Partial<ImportContext> = {},
): Promise<Read> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const observations: Observation[] = [];
  const labels: string[] = [];
  const file = { name: 'datei.csv', size: bytes.length, open: () => pieces(bytes, size) };
  const sink = {
    observations: (batch: Observation[]) => {
      observations.push(...batch);
    },
    category: (dimension: string, key: string, label: string) => {
      labels.push(`${dimension}=${key}: ${label}`);
    },
    problem: () => {},
    question: () => {},
    progress: () => {},
  };
  const reading = await readFile(file, { ...context, ...more, answers }, sink);
  checkRemedies(reading);
  const at = (area: string, period: string, breakdown = '') =>
    observations.find((one) => one.area === area && one.period === period && one.breakdown === breakdown);
  return { reading, observations, labels, at };
}

/** Every error and warning of every file that any test reads says what to do about it. */
export function checkRemedies({ problems }: Reading): void {
  const bare = problems.find(
    ({ severity, message }) => severity !== 'hint' && !/\bbitte\b.*[.?!]/is.test(message),
  );
  if (bare) throw new Error(`a problem without a remedy: ${bare.code}: ${bare.message}`);
}

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
