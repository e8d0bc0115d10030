import { expect, test } from 'vitest';
import { readCommand, UsageError } from './arguments.ts';

test.each([
  { words: [], says: 'Es fehlt der Befehl.' },
  { words: ['lies'], says: 'Den Befehl „lies“ gibt es nicht.' },
  { words: ['bundle'], says: 'bundle export oder bundle import' },
  { words: ['bundle', 'export'], says: 'Es fehlt die Datei des Bündels.' },
  { words: ['bundle', 'export', 'b.json', '--with', 'values'], says: 'Das geht nicht mit: values.' },
  { words: ['bundle', 'import', 'b.json', 'c.json'], says: 'zu viel ist: c.json' },
  { words: ['bundle', 'import', 'b.json', '--conflicts', 'ours'], says: 'mine, theirs oder both' },
  { words: ['import'], says: 'Es fehlt die Datei' },
  { words: ['import', 'x.csv', '--alles'], says: 'Die Option --alles gibt es hier nicht.' },
  { words: ['import', 'x.csv', '--json=ja'], says: 'Die Option --json nimmt keinen Wert.' },
  { words: ['series', 'bevoelkerung'], says: 'Es fehlt das Gebiet' },
  { words: ['series', '--area', '03999'], says: 'Es fehlt die Kennzahl.' },
  { words: ['audit', 'alles'], says: 'nimmt nur Optionen; zu viel ist: alles' },
  { words: ['audit', '--audience', 'presse'], says: 'Diese Sicht gibt es nicht: presse.' },
  { words: ['export', 'x', '--audience='], says: 'Möglich ist ausschuss oder oeffentlichkeit.' },
  { words: ['series', 'bevoelkerung', '--area'], says: 'Der Option --area fehlt ihr Wert.' },
  { words: ['series', 'bevoelkerung', '--area', '03999', '--as-of', 'gestern'], says: 'kein Zeitpunkt' },
  {
    words: ['series', 'bevoelkerung', '--area', '03999', '--breakdown', 'weiblich'],
    says: 'keine Gliederung',
  },
])('wrong usage: $words', ({ words, says }) => {
  expect(() => readCommand(words)).toThrow(UsageError);
  expect(() => readCommand(words)).toThrow(says);
});

test.each([
  { words: ['--help'], command: { kind: 'help' } },
  { words: ['import', '--help'], command: { kind: 'help' } },
  { words: ['rebuild'], command: { kind: 'rebuild' } },
  {
    words: ['import', '--dry-run', 'a.csv', '--json', 'b.csv'],
    command: {
      kind: 'import',
      files: ['a.csv', 'b.csv'],
      dryRun: true,
      skipBadRows: false,
      json: true,
      answers: {},
      note: null,
    },
  },
  {
    words: ['import', '--skip-bad-rows', '--', '-a.csv'],
    command: {
      kind: 'import',
      files: ['-a.csv'],
      dryRun: false,
      skipBadRows: true,
      json: false,
      answers: {},
      note: null,
    },
  },
  {
    words: ['series', 'x', '--area=03151', '--breakdown', 'b=2;a=1', '--as-of', '2026-11-22T10:00:00Z'],
    command: {
      kind: 'series',
      indicator: 'x',
      area: '03151',
      breakdown: 'a=1;b=2',
      asOf: '2026-11-22T10:00:00.000Z',
      audience: 'staff',
      json: false,
    },
  },
  {
    words: ['export', 'x', '--audience', 'oeffentlichkeit'],
    command: { kind: 'export', indicator: 'x', area: null, asOf: null, audience: 'public' },
  },
  {
    words: ['bundle', 'export', 'b.json'],
    command: {
      kind: 'bundleExport',
      file: 'b.json',
      kinds: ['target', 'plan', 'measure', 'ring', 'body'],
      resources: false,
    },
  },
  {
    words: ['bundle', 'export', '--with', 'papers,posts', 'b.json', '--with=meetings, actors'],
    command: {
      kind: 'bundleExport',
      file: 'b.json',
      kinds: ['target', 'plan', 'measure', 'ring', 'body', 'paper', 'meeting', 'actor'],
      resources: true,
    },
  },
  {
    words: ['bundle', 'import', 'b.json'],
    command: { kind: 'bundleImport', file: 'b.json', take: false, conflicts: 'mine', json: false },
  },
  {
    words: ['bundle', 'import', 'b.json', '--take', '--conflicts=both', '--json'],
    command: { kind: 'bundleImport', file: 'b.json', take: true, conflicts: 'both', json: true },
  },
  { words: ['audit'], command: { kind: 'audit', audience: null, json: false } },
  {
    words: ['audit', '--audience=ausschuss', '--json'],
    command: { kind: 'audit', audience: 'committee', json: true },
  },
])('$words', ({ words, command }) => {
  expect(readCommand(words)).toEqual(command);
});
