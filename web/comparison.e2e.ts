import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { complete, expectWholeAtBothWidths, page, server, usePages } from '../server/testing/pages.ts';
import { takeOver } from '../server/testing/uploads.ts';

usePages();

const indicator = 'abgehende-ohne-hauptschulabschluss';
const base = `/indikatoren/${indicator}`;
/** The school year of the figures made for this test. */
const made = 'stand=2021%2F22';

/** Figures made for this test, of a school year that the demo has no official ones of: leavers without a certificate of a thousand; one is secret, one lacks its sign. */
const table = [
  'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz',
  ...['03351;40', '03352;60', '03353;80', '03354;100', '03355;55', '03356;70', '03357;45'].map((row) => {
    const [area, count] = row.split(';');
    return `${indicator};${area};2021/22;;;${count};1000;;`;
  }),
  `${indicator};03358;2021/22;;;;;.;`,
  `${indicator};03;2021/22;;;6500;100000;;`,
  '',
].join('\n');

beforeAll(() => takeOver(server.address, 'kreise.csv', table));

describe('the comparison', () => {
  test('is a page of its own, led to by tabs, and says the own place in its heading', async () => {
    await page.goto(base);
    const tabs = page.getByRole('navigation', { name: 'Ansichten dieser Kennzahl' });
    await tabs.getByRole('link', { name: 'Vergleich' }).click();
    await page.locator('.chart svg').waitFor();
    await expect
      .poll(() => tabs.getByRole('link', { name: 'Vergleich' }).getAttribute('aria-current'))
      .toBe('page');
    // The official table of the demo: 22 of 45 districts have less than the invented 7.48 %.
    await expect
      .poll(() => page.locator('#vergleich').innerText())
      .toMatch(/Landkreis Musterland läge mit 7,48\s% auf Platz 23, gemessen an 45 anderen/);
    const drawing = await page.locator('.chart svg').evaluate((svg) => svg.textContent ?? '');
    expect(drawing).toContain('Niedersachsen 7,67\u00a0%');
    expect(drawing).toContain('Landkreis Musterland (erfunden)');
    await expect.poll(() => page.locator('.chart svg circle').count()).toBe(46);
    await expectWholeAtBothWidths();
  });

  test('names the source and licence of official figures for everyone', async () => {
    for (const address of [`${base}/vergleich?sicht=ausschuss`, `${base}/karte?sicht=oeffentlichkeit`]) {
      await page.goto(address);
      await expect
        .poll(() => page.locator('.official-source').innerText())
        .toMatch(
          /Statistische Ämter.*Tabelle 21111-02-06-4 · Datenlizenz Deutschland – Namensnennung – Version 2\.0/,
        );
      await expect.poll(() => page.getByRole('link', { name: 'Eigene Grenzen laden' }).count()).toBe(0);
    }
    await expectWholeAtBothWidths();
  });

  test('is led to where there is something to compare, and a selection without figures says so', async () => {
    const tabs = page.getByRole('navigation', { name: 'Ansichten dieser Kennzahl' });
    const shown = async (address: string) => {
      await page.goto(address);
      await tabs.waitFor();
      return tabs.getByRole('link').allInnerTexts();
    };
    const absence = '/indikatoren/unentschuldigte-fehltage-je-100';
    await expect.poll(() => shown(absence)).toContain('Vergleich');
    await expect.poll(() => shown(`${absence}?sicht=ausschuss`)).not.toContain('Vergleich');
    await expect.poll(() => shown('/indikatoren/umfrage-antwortanteil')).not.toContain('Vergleich');
    await expect.poll(() => shown('/indikatoren/jugendarbeitslosenquote?sicht=ausschuss')).toContain('Karte');
    for (const view of ['vergleich', 'karte']) {
      await page.goto(`${base}/${view}?auswahl=geschlecht%3Dm%C3%A4nnlich`);
      await page.getByText('In dieser Auswahl gibt es keine Werte zum Vergleichen').waitFor();
    }
    await expectWholeAtBothWidths();
  });

  test('of few figures says who has none', async () => {
    await page.goto(`${base}/vergleich?${made}`);
    // Seven districts and the own one; the secret one is said in words, not drawn.
    await page.locator('.chart svg circle').first().waitFor();
    await expect.poll(() => page.locator('.chart svg circle').count()).toBe(8);
    const drawing = await page.locator('.chart svg').evaluate((svg) => svg.textContent ?? '');
    expect(drawing).toContain('Niedersachsen 6,50\u00a0%');
    const without = page.locator('.without-place');
    await expect.poll(() => without.innerText()).toMatch(/geheim oder unbekannt \(\.\) \(1\):\s*Heidekreis/);
    await expectWholeAtBothWidths();
  });

  test('has the same rows as a table, and the order is an address', async () => {
    await page.goto(`${base}/vergleich?ansicht=tabelle&${made}`);
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    await expect.poll(() => rows.first().innerText()).toMatch(/Lüchow-Dannenberg, Landkreis\s+7\s+10,00\s%/);
    await expect
      .poll(() => page.locator('tr[data-own="true"]').innerText())
      .toMatch(/Landkreis Musterland.*daneben/s);
    await expect.poll(() => rows.filter({ hasText: 'Heidekreis' }).innerText()).toMatch(/–\s+\.\s+geheim/);
    await page.getByLabel('Reihenfolge').selectOption({ label: 'nach Name' });
    await expect.poll(() => page.url()).toContain('ordnung=name');
    await expect.poll(() => rows.first().innerText()).toMatch(/^Celle/);
    await expectWholeAtBothWidths();
  });

  test('of schools says where it is not shown', async () => {
    await page.goto('/indikatoren/unentschuldigte-fehltage-je-100/vergleich');
    await page.locator('.chart svg circle').first().waitFor();
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/Einzelne Schulen sehen hier nur Beschäftigte/);
    await expectWholeAtBothWidths();
  });
});

describe('the map', () => {
  test('has classes with counts, hatched gaps, and the note on its borders', async () => {
    await page.goto(`${base}/karte?${made}`);
    await page.locator('.map-area').first().waitFor();
    await expect.poll(() => page.locator('.map-area').count()).toBe(45);
    await complete();
    const legend = await page.getByRole('list', { name: 'Legende der Karte' }).innerText();
    expect(legend).toMatch(/7,00 bis unter 10,00\s%\s*· 2 Gebiete/);
    expect(legend).toMatch(/kein Wert\s*· 38 Gebiete/);
    await expect
      .poll(() => page.locator('.map-source').innerText())
      .toMatch(
        /Landesamt für Statistik.*für die Geometrie eigens ist keine Lizenz genannt.*verändert: vereinfacht/,
      );
    await page.getByLabel('Klassen').selectOption({ label: 'gleich breite Klassen' });
    await expect.poll(() => page.url()).toContain('klassen=schritte');
    await expectWholeAtBothWidths();
  });

  test('is gone through by the keyboard in the order of names, each area told with value and class', async () => {
    await page.goto(`${base}/karte?${made}`);
    await page.locator('.map-area').first().waitFor();
    await page.locator('.map-area[tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(() => focused()).toMatch(/^Ammerland: nicht geliefert/);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused()).toMatch(/^Celle: 4,00\s%, Klasse 1 von 5: 4,00 bis unter 4,50\s%/);
    await expect.poll(() => page.locator('.map-words').innerText()).toBe(await focused());
    await expect.poll(() => page.locator('.map-area[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('End');
    await expect.poll(() => focused()).toMatch(/^Wolfsburg/);
  });
});

describe('own maps', () => {
  const square = (x: number, y: number): [number, number][] => [
    [x, y],
    [x + 0.5, y],
    [x + 0.5, y + 0.5],
    [x, y + 0.5],
    [x, y],
  ];
  const file = (areas: [string, string][], scale = 1) => {
    const path = join(server.folder, 'grenzen.geojson');
    const features = areas.map(([key, name], index) => ({
      type: 'Feature',
      properties: { AGS: key, GEN: name },
      geometry: {
        type: 'Polygon',
        coordinates: [square(9 + index, 52).map(([x, y]) => [x * scale, y * scale])],
      },
    }));
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
    return path;
  };

  test('are read, checked against the directory, kept with their source, used and removed', async () => {
    await page.goto('/daten');
    await page.getByRole('link', { name: 'Karten: Grenzen ansehen' }).click();
    await page.locator('h1', { hasText: 'Karten' }).waitFor();
    await page.setInputFiles(
      '#datei',
      file([
        ['03351', 'Cuxhaven'],
        ['03352', 'Celle'],
        ['OT-1', 'Altstadt'],
      ]),
    );
    await page.getByText('1 sind unbekannt').waitFor();
    await expect.poll(() => page.getByText('Schlüssel gehört zu einem anderen Namen').count()).toBe(2);
    await page.getByRole('button', { name: 'Karte mit 3 Gebieten speichern' }).click();
    await page.getByText('Bitte prüfen Sie 3 Angaben').waitFor();
    await expectWholeAtBothWidths();

    await page.setInputFiles(
      '#datei',
      file([
        ['03351', 'Celle'],
        ['03352', 'Cuxhaven'],
        ['OT-1', 'Altstadt'],
      ]),
    );
    await page.getByText('2 passen, 0 passen nicht, 1 sind unbekannt').waitFor();
    await page.getByLabel('Name der Karte').fill('Probekarte');
    await page.getByLabel('Quelle der Grenzen').fill('Gezeichnet für die Probe');
    await page.getByRole('button', { name: 'Karte mit 3 Gebieten speichern' }).click();
    await page.getByText('Die Karte „Probekarte“ ist gespeichert').waitFor();

    await page.goto(`${base}/karte`);
    await page.getByLabel('Karte', { exact: true }).selectOption({ label: 'Probekarte' });
    await expect.poll(() => page.locator('.map-area').count()).toBe(3);
    await expect.poll(() => page.locator('.map-source').innerText()).toContain('Gezeichnet für die Probe');
    await complete();
    const words = await page.locator('.map-area').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(words[0]).toBe('Altstadt: nicht im Verzeichnis der Gebiete');
    await expect
      .poll(() => page.locator('main').innerText())
      .toMatch(/1 Gebiet dieser Karte steht nicht im Verzeichnis/);

    await page.goto('/daten/karten');
    await page.getByRole('button', { name: 'Löschen Probekarte' }).click();
    await page.getByRole('button', { name: 'Karte löschen' }).click();
    await expect.poll(() => page.getByRole('rowheader', { name: 'Probekarte' }).count()).toBe(0);
  });

  test('in other coordinates are refused with the remedy', async () => {
    await page.goto('/daten/karten');
    await page.setInputFiles('#datei', file([['03351', 'Celle']], 60_000));
    await page.getByText('Die Koordinaten sind keine Grade (WGS84)').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/EPSG:4326/);
    await expectWholeAtBothWidths();
  });
});

test.each(['vergleich', 'karte'])('a period without figures is told on %s, with a way on', async (view) => {
  await page.goto(`${base}/${view}?stand=2090/91`);
  await page.getByText('Für „2090/91“ gibt es keinen Wert.').waitFor();
  await expectWholeAtBothWidths();
  await page.getByRole('link', { name: 'Ohne Berichtszeitraum und Gruppe neu beginnen' }).click();
  await page.getByLabel('Vergleichsgruppe').waitFor();
  expect(page.url()).not.toContain('stand=');
});
