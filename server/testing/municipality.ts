import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { SourceFile } from '../../importers/importer.ts';
import type { Caller } from '../caller.ts';
import { loadBundle } from '../database/bundle.ts';
import { type Database, openDatabase } from '../database/database.ts';

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

/** A folder that is gone after the test. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zielkreis-test-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A real database in a folder of its own with one empty municipality; closed and gone after the test. */
export async function createMunicipality(folder = createFolder()): Promise<{ db: Database; caller: Caller }> {
  const db = await openDatabase(folder);
  ends.push(() => db.close());
  const municipalityId = await loadBundle(
    db,
    {
      format: 'zielkreis-bundle/1',
      municipality: { key: '03999', name: 'Landkreis Probe', note: 'erfunden' },
      schools: [],
      strategies: [],
      actionFields: [],
      goals: [],
      targets: [],
    },
    { demo: false },
  );
  return { db, caller: { municipalityId, actor: 'probe', audience: 'staff' } };
}

/** A filled-in long template; each row as `kennzahl;gebiet;berichtszeitraum;gliederung;wert`. */
export function longFile(name: string, rows: readonly string[]): SourceFile {
  return textFile(name, [longHeader, ...rows.map((row) => `${row};;;;`), ''].join('\r\n'));
}

export const longHeader = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';

export function textFile(name: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, open: () => pieces(bytes) };
}

export async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536);
}
