import { describe, expect, test } from 'vitest';
import { complete, expectWhole, page, sizes, usePages } from '../server/testing/pages.ts';

usePages();

describe.each(sizes)('on a %s', (_name, viewport) => {
  test('the trend of a series is told and its arithmetic opens without barriers', async () => {
    await page.setViewportSize(viewport);
    await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss');
    const trend = page.locator('.trend');
    await trend.waitFor();
    await expect
      .poll(() => trend.innerText())
      .toMatch(
        /fällt, wird besser – jedes Jahr um etwa 0,208 Prozentpunkte \(95\s%: −0,3\d+ bis −0,0\d+\), aus 11 Werten von 2014\/15 bis 2024\/25/,
      );
    await trend.locator('summary').first().click();
    await complete();
    const rows = await trend.getByRole('row').allInnerTexts();
    expect(rows.some((row) => /1\.345 ÷ 16\.862/.test(row))).toBe(true);
    await expectWhole();
  });

  test('several series are tested together, the others folded away', async () => {
    await page.setViewportSize(viewport);
    await page.goto('/indikatoren/abgehende-ohne-hauptschulabschluss?gliederung=geschlecht');
    const others = page.locator('.trend__others');
    await others.waitFor();
    await others.locator('summary').first().click();
    await expect.poll(() => others.innerText()).toMatch(/Trend, männlich:.*\n?.*Trend, weiblich:/s);
    await expectWhole();
  });
});

test('an interval has the right word in legend, table and dialog', async () => {
  await page.goto('/indikatoren/verfahren-schulpflichtverletzung?wert=2024/25');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await expect.poll(() => dialog.innerText()).toMatch(/Zufällige Schwankung \(95\s%\)\s*64,3 bis 100,7/);
  await expect.poll(() => dialog.innerText()).toMatch(/Intervall nach Byar.*mit x = 81, z = 1,96/);
  await expectWhole();
  await page.goto('/indikatoren/verfahren-schulpflichtverletzung');
  await page.locator('.legend').waitFor();
  await expect.poll(() => page.locator('.legend').innerText()).toMatch(/zufällige Schwankung/);
  await expect
    .poll(() => page.getByRole('columnheader', { name: 'Zufällige Schwankung (95\u00a0%)' }).count())
    .toBe(1);
  await page.goto('/indikatoren/umfrage-antwortanteil');
  await page.locator('.legend').waitFor();
  await expect.poll(() => page.locator('.legend').innerText()).toMatch(/Vertrauensbereich/);
  await expect
    .poll(() => page.locator('.definition-sheet').innerText())
    .toMatch(/Vertrauensbereich\s+Wilson-Intervall/);
});
