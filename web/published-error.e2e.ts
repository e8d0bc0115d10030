import { expect, test } from 'vitest';
import { chooseFile, complete, expectWhole, page, usePages } from '../server/testing/pages.ts';
import { publishedError } from '../server/testing/published-error.ts';

usePages({ start: '/daten' });

test('an error in a published table stands on the page of its upload, with both figures and the line', async () => {
  await chooseFile('abgehende.csv', Buffer.from(publishedError, 'latin1'));
  await page.getByRole('button', { name: /Werte übernehmen/ }).waitFor();
  await complete();
  const text = await page.locator('main').innerText();
  expect(text).toMatch(/Göttingen, Landkreis.*Als Gesamtzahl steht da beim Zähler 9.*ergeben 12/);
  expect(text).toMatch(/Warnung\s+10\s+6\s+„Abgehende/);
  await expectWhole();
});
