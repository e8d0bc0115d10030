import { describe, expect, test } from 'vitest';
import { expectHandbookPicture } from '../server/testing/handbook-picture.ts';
import { complete, expectWhole, page, sizes, usePages, visit } from '../server/testing/pages.ts';
import { handbook } from './words/handbook/index.ts';
import { links } from './words/handbook/links.ts';

usePages();

const pages = ['/handbuch', '/handbuch/masterplan', '/handbuch/erstes-ziel', '/handbuch/gibt-es-nicht'];

describe.each(sizes)('on a %s', (_name, viewport) => {
  test.each(pages)('%s is whole, without barriers, in both languages', async (path) => {
    await page.setViewportSize(viewport);
    for (const language of ['de', 'en'] as const) {
      await visit(path, language);
      await expectWhole();
    }
  });
});

test('is found at the foot of every page, and leads to each of its pages', async () => {
  await page.goto('/daten');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Handbuch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Handbuch' }).waitFor();
  for (const { title, picture, story } of handbook) {
    await page.goto('/handbuch');
    await page.getByRole('link', { name: title.de, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title.de }).waitFor();
    const image = page.getByRole('img', { name: picture.alt.de });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth))
      .toBe(1200);
    await complete();
    const text = await page.locator('main').innerText();
    if (story) expect(text).toContain(`das ${story.municipality} als Beispiel`);
  }
});

/** Those of the acceptance tests stand in heidekreis, osnabrueck, wolfsburg and stade. */
test.each([
  'erstes-ziel',
  'sitzungsmappe',
  'bericht-fuer-den-ausschuss',
  'zahl-mitnehmen',
  'beschlossene-ziele',
  'qualitaet',
])('the page that %s shows is there', expectHandbookPicture);

test('its steps lead to pages that are there', async () => {
  for (const { path } of Object.values(links)) {
    await visit(path);
    expect({ path, title: await page.locator('h1').innerText() }).not.toMatchObject({
      title: expect.stringMatching(/nicht gefunden/),
    });
  }
});

test('the public reads it, too, without links to what only staff can do', async () => {
  await visit('/handbuch/masterplan?sicht=oeffentlichkeit');
  const steps = page.getByRole('region', { name: 'So geht es mit Zielkreis' });
  await expect.poll(() => steps.getByRole('listitem').count()).toBe(6);
  await expect.poll(() => steps.getByRole('link').count()).toBe(0);
  await expect.poll(() => steps.innerText()).toContain('sehen nur die Mitarbeitenden der Kommune');
});
