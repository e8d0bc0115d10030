import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const rooms = ['data', 'importers', 'web', 'server'];
const files = rooms.flatMap(listSources);
const imports = new Map(files.map((file) => [file, readImports(file)]));

/** From → what it may import beside itself. */
const allowed: Record<string, string[]> = {
  data: [],
  importers: ['data'],
  web: ['data'],
  server: ['data', 'importers', 'web/charts', 'web/words'],
};

describe('the rooms', () => {
  test('import in one direction', () => {
    const offences = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => isRoom(target) && !mayImport(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(offences).toEqual([]);
  });

  test('have no import cycles', () => {
    expect(findCycle()?.join(' → ')).toBeUndefined();
  });

  test('keep their files small', () => {
    const large = files
      .filter((file) => !isTest(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(large).toEqual([]);
  });

  test('have no catch-all names', () => {
    const names = files.filter((file) => /(^|\/)(utils?|helpers?|shared|common|services?)(\/|\.)/.test(file));
    expect(names).toEqual([]);
  });

  test('call an indicator by one German word, Kennzahl', () => {
    const strays = files
      .filter((file) => !isTest(file) && !file.startsWith('data/catalogue/'))
      .filter((file) => /Indikator(?!enbericht)/.test(readFileSync(file, 'utf8')));
    expect(strays).toEqual([]);
  });
});

describe('doors', () => {
  const doors: [string, RegExp][] = [
    ['better-sqlite3', /^server\/(database|bench)\//],
    ['kysely', /^server\/database\//],
    ['papaparse', /^importers\/text\/delimited\.ts$/],
    ['iconv-lite', /^importers\/text\/encoding\.ts$|\.test\.ts$/],
    ['@e965/xlsx', /^importers\/text\/workbook\.ts$/],
    ['fflate', /^importers\/text\/archive\.ts$|^server\/reports\/zip\/|\.test\.ts$/],
    ['@myriaddreamin/typst-ts-node-compiler', /^server\/reports\/pdf\//],
    ['docx', /^server\/reports\/word\//],
    ['write-excel-file', /^server\/reports\/excel\//],
    ['@resvg/resvg-js', /^server\/reports\/draw-picture\.ts$/],
    ['linkedom', /^server\/reports\/draw-chart\.ts$|^web\/charts\/chart-fixture\.ts$|\.test\.ts$/],
    ['pdfjs-dist', /^server\/testing\//],
    ['express', /^server\/(app|errors|api\/.*)\.ts$/],
    ['busboy', /^server\/api\//],
    ['@observablehq/plot', /^web\/charts\//],
    ['d3-geo', /^web\/charts\//],
    ['highs', /^server\/protection\/solver\.ts$/],
  ];
  test.each(doors)('%s is used behind its door only', (name, door) => {
    const users = files.filter(
      (file) => imports.get(file)?.includes(name) && !isTest(file) && !door.test(file),
    );
    expect(users).toEqual([]);
  });

  test('the environment is read at the entrances only', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(file, 'utf8')) && !isTest(file));
    expect(readers.sort()).toEqual(['server/cli.ts', 'server/main.ts']);
  });

  test.each([
    'importers/',
    'server/aggregation/',
    'server/protection/',
    'web/charts/',
    'web/words/',
    'data/',
  ])('%s touches no clock, disk, network, database or global document', (room) => {
    const offences = files
      .filter((file) => file.startsWith(room) && !isTest(file))
      .filter((file) => hasEffects(readFileSync(file, 'utf8')) || (imports.get(file) ?? []).some(isEffect));
    expect(offences).toEqual([]);
  });
});

function hasEffects(source: string): boolean {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const usesDocument = /(?<![.\w-])document\.\w/.test(code);
  const isGivenDocument = /\bdocument\b\s*[:,}]/.test(code);
  return (
    /\bDate\.now\(|new Date\(\)|\bfetch\(|globalThis\.|window\.|Math\.random\(/.test(code) ||
    (usesDocument && !isGivenDocument)
  );
}

function isEffect(name: string): boolean {
  return /^node:(fs|http|net|child_process|worker_threads|os)/.test(name) || name === 'better-sqlite3';
}

function listSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listSources(path);
    return /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

function readImports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return target.startsWith('.') ? normalize(relative('.', join(dirname(file), target))) : target;
  });
}

function isRoom(target: string): boolean {
  return rooms.some((room) => target.startsWith(`${room}/`));
}

function mayImport(file: string, target: string): boolean {
  const room = file.split('/')[0] ?? '';
  const reachable = [room, ...(allowed[room] ?? [])];
  const charts = file.startsWith('web/charts/') || file.startsWith('web/words/');
  const inCharts = !charts || !target.startsWith('web/') || /^web\/(charts|words)\//.test(target);
  return (
    inCharts &&
    (reachable.some((place) => target.startsWith(`${place}/`)) ||
      (isTest(file) && target.startsWith('server/testing/')))
  );
}

function isTest(file: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(file) || file.startsWith('server/testing/');
}

function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of imports.get(file) ?? []) {
      const cycle = imports.has(target) ? walk(target, [...path, file]) : undefined;
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
