import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Tables whose numbers are no figures of their own: what stands there is all that there is. */
const readAsSeen = {
  'goal/arithmetic.tsx': 'the result of each step as the working writes it, in units of their own',
  'series/trend-line.tsx': 'the result of each step as the working writes it, in units of their own',
  'data/problems.tsx': 'numbers of lines and columns of a file',
  'records/list-table.tsx': 'what a list of records says of each in a few words',
};

test('a table that sets numbers as such says what its files hold of them: they are not read from the page', () => {
  const pages = readdirSync('web/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ name, source: readFileSync(`web/pages/${name}`, 'utf8') }));
  const withNumbers = pages.filter(
    ({ source }) => /<TableRegion\b/.test(source) && /class(Name)?=("number|\{[^}]*'number)/.test(source),
  );
  expect(withNumbers.length).toBeGreaterThan(15);
  const read = withNumbers.filter(({ source }) =>
    [...source.matchAll(/<TableRegion\b(.*?)>\s*<table/gs)].some(([, props]) => !/\btake=/.test(props ?? '')),
  );
  expect(read.map(({ name }) => name).sort()).toEqual(Object.keys(readAsSeen).sort());
});
