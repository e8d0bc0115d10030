import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundle, bundleFormat } from './bundle.ts';

const page = readFileSync('data/bundle.md', 'utf8');

test('the document lists the fields that a bundle has', () => {
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field);
  expect(listed.sort()).toEqual(Object.keys(bundle.shape).sort());
  expect(page).toContain(bundleFormat);
});
