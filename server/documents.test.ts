import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../importers/checks/registry.ts';
import { importers } from '../importers/registry.ts';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const packages = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the README', () => {
  test('lists the importers that exist', () => {
    const listed = [...readme.matchAll(/^\| `([a-z-]+)`\s+\|/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(importers.map(({ id }) => id).sort());
  });

  test('lists the environment that is read', () => {
    const sources = ['server/main.ts', 'server/cli.ts'].map((file) => readFileSync(file, 'utf8')).join();
    const read = new Set([...sources.matchAll(/\b(?:environment|env)\.([A-Z_]+)/g)].map((match) => match[1]));
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)`\s+\|/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...read].sort());
  });

  test('names commands that the command knows', () => {
    const help = readFileSync('server/cli/help.ts', 'utf8');
    const commands = [...readme.matchAll(/npx zielkreis ([a-z]+)/g)].map((match) => match[1]);
    expect(commands.length).toBeGreaterThan(2);
    for (const command of commands) expect(help).toContain(`zielkreis ${command}`);
  });

  test('names every dependency', () => {
    const names = [...Object.keys(packages.dependencies), ...Object.keys(packages.devDependencies)];
    const missing = names.filter((name) => !name.startsWith('@types/') && !readme.includes(name));
    expect(missing).toEqual([]);
  });

  test('points to files that exist', () => {
    const paths = [...readme.matchAll(/`((?:data|importers|server|web)\/[\w./-]+\.(?:ts|md))`/g)].map(
      (match) => match[1],
    );
    for (const path of paths) expect(() => readFileSync(path ?? '')).not.toThrow();
  });
});

describe('the list of checks', () => {
  const page = readFileSync('importers/checks/README.md', 'utf8');
  const [rules, readers] = page.split('## Rules that readers keep themselves').map(readTable);

  test('holds the rules that exist, with their severity and name', () => {
    const listed = rules?.map(([code, severity, title]) => ({ code, severity, title }));
    expect(listed).toEqual(
      checks.map(({ code, severity, title }) => ({ code: `\`${code}\``, severity, title })),
    );
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
  });

  test('has one file for each rule, named as its code', () => {
    for (const { code } of checks) {
      expect(readFileSync(`importers/checks/${code}.ts`, 'utf8')).toContain(`code: '${code}'`);
    }
  });

  test('names readers that raise their codes', () => {
    expect(readers?.length).toBeGreaterThan(15);
    for (const [code, , file] of readers ?? []) {
      const path = `importers/${file?.replaceAll('`', '')}`;
      expect(readFileSync(path, 'utf8'), path).toContain(`'${code?.replaceAll('`', '')}'`);
    }
  });
});

/** The rows of a table whose first cell is a code. */
function readTable(text: string): string[][] {
  return [...text.matchAll(/^\| (`[a-z-]+`.*) \|$/gm)].map(([, row]) =>
    (row ?? '').split('|').map((cell) => cell.trim()),
  );
}

test('scripts named in the documents exist', () => {
  const named = [...`${readme}${contributing}`.matchAll(/`?npm run ([a-z:]+)/g)].map((match) => match[1]);
  for (const name of named) expect(scripts).toContain(name);
});
