import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for data folders that are made once and copied. */
    templates: string;
  }
}

/** Before the unit tests: a place for what the first of them makes for all. */
export default function prepareTemplates(project: TestProject): () => void {
  const templates = mkdtempSync(join(tmpdir(), 'zielkreis-templates-'));
  project.provide('templates', templates);
  return () => rmSync(templates, { recursive: true, force: true });
}
