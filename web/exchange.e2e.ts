import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundle as bundleSchema } from '../data/bundle.ts';
import { expectWholeAtBothWidths, page, usePages, visit } from '../server/testing/pages.ts';

usePages();

const choose = (content: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'buendel.json', mimeType: 'application/json', buffer: Buffer.from(content) });

test('a bundle is passed on, looked at, taken over beside the own and taken back', async () => {
  await visit('/daten/austausch');
  await expectWholeAtBothWidths();
  await page.getByLabel('Initiierung').fill('Es begann mit einer Frage.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bündel herunterladen' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const sent = bundleSchema.parse(JSON.parse(text));
  expect(sent.story?.start).toBe('Es begann mit einer Frage.');
  expect(sent.targets.every(({ baselineValue }) => baselineValue === null)).toBe(true);

  const [goal] = sent.goals;
  if (!goal) throw new Error('no goals');
  const changed = { ...sent, goals: [{ ...goal, title: 'Ein anderes Ziel' }, ...sent.goals.slice(1)] };
  await choose(JSON.stringify(changed));
  await page.getByText('0 neu').waitFor();
  await page.getByText('1 anders als hier').waitFor();
  await page.getByRole('region', { name: 'Ein anderes Ziel', exact: true }).waitFor();
  await page.getByRole('columnheader', { name: 'Hier', exact: true }).waitFor();
  await page.getByRole('columnheader', { name: 'Im Bündel' }).waitFor();
  await expectWholeAtBothWidths();
  await page.getByLabel('Ein anderes Ziel: Was soll gelten?').selectOption({ label: 'ihres übernehmen' });
  await page.getByRole('button', { name: 'Bündel übernehmen' }).click();
  await page.getByText('1 Eintrag übernommen.').waitFor();
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await choose(JSON.stringify(changed));
  await page.getByText('1 anders als hier').waitFor();
});

test('a file that is no bundle is told in German with its remedy', async () => {
  await visit('/daten/austausch');
  await choose('nichts');
  await page.getByText(/In Zeile 1, Spalte 1 bricht ihr JSON. Bitte wählen Sie/).waitFor();
});
