import { areas } from '../../data/boundaries/index.ts';
import { indicators } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import type { Reading } from '../../data/upload.ts';
import type { ImportContext } from '../importer.ts';
import { readFile } from '../read-file.ts';
import { checkRemedies } from '../testing/reading.ts';
import { createAreaDirectory } from '../text/areas.ts';

const context: ImportContext = {
  municipality: '03254',
  today: '2026-11-18',
  indicators,
  areas: createAreaDirectory(areas, '03999'),
  storedAnswers: new Map(),
  answers: {},
  remembered: [],
  schools: [
    { number: '30145', name: 'Oberschule Süd', form: 'oberschule' },
    { number: '30146', name: 'Gymnasium Am Wall', form: 'gymnasium' },
  ],
};

export interface Read {
  reading: Reading;
  observations: Observation[];
  labels: string[];
  /** Code, line and column of each problem. */
  problems: string[];
}

/**
 * Reads a small file for tests, as a municipality 03254 with two schools would on 18 November 2026: bytes, a text as it
 * stands, or lines, each of which ends in a line break.
 */
export async function readSmall(content: string | readonly string[] | Uint8Array): Promise<Read> {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(textOf(content));
  const observations: Observation[] = [];
  const labels: string[] = [];
  const file = { name: 'daten.csv', size: bytes.length, open: () => inPieces(bytes) };
  const reading = await readFile(file, context, {
    observations: (batch) => observations.push(...batch),
    category: (dimension, key, label) => labels.push(`${dimension}=${key}: ${label}`),
    problem: () => {},
    question: () => {},
    progress: () => {},
  });
  checkRemedies(reading);
  const problems = reading.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
  return { reading, observations, labels, problems };
}

function textOf(content: string | readonly string[]): string {
  return typeof content === 'string' ? content : content.map((line) => `${line}\n`).join('');
}

/** Small pieces, so that letters and cells are cut between them. */
async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
}
