import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { ensureDemoReleased, ensureMunicipality } from '../ingest/first-start.ts';

/**
 * Fills an empty data folder with the demonstration, released for committee and public or not. It is loaded once for
 * all unit tests of a run, by whichever comes first.
 */
export async function copyDemo(folder: string, { released }: { released: boolean }): Promise<void> {
  const template = join(inject('templates'), released ? 'released' : 'loaded');
  if (!existsSync(template)) await makeTemplate(template, released);
  cpSync(template, folder, { recursive: true });
}

async function makeTemplate(template: string, released: boolean): Promise<void> {
  const made = mkdtempSync(`${template}-`);
  const db = await openDatabase(made);
  try {
    const municipality = await ensureMunicipality(db);
    if (released) await ensureDemoReleased(db, municipality);
  } finally {
    db.close();
  }
  try {
    renameSync(made, template);
  } catch (error) {
    // Two files may have begun together: what the other one made will do.
    if (!existsSync(template)) throw error;
    rmSync(made, { recursive: true });
  }
}
