import { expect, test } from 'vitest';
import { follow } from '../server/testing/forms.ts';
import { expectHandbookPicture } from '../server/testing/handbook-picture.ts';
import { chooseFile, complete, page, usePages, visit } from '../server/testing/pages.ts';

/**
 * A network as the Stadt Wolfsburg has one, told on the invented Landkreis Musterland: groups along the education
 * biography, a common frame, and a self-assessment that becomes a source of figures.
 */
usePages();

const main = () => page.locator('main').innerText();
const heading = (title: string) =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

const groups = [
  'Netzwerk Frühe Bildung',
  'Netzwerk Übergang Schule – Beruf',
  'Netzwerk Digitale Bildung',
  'Netzwerk Schule und Medien',
  'Netzwerk Weiterbildung',
];

test('five groups along the education biography gather thirty actors and meet every two months', async () => {
  await expectHandbookPicture('netzwerk');
  await page.getByText('5 von 12 Gremien').waitFor();
  await complete();
  expect((await page.getByRole('rowheader').getByRole('link').allInnerTexts()).sort()).toEqual(
    [...groups].sort(),
  );
  const found: string[] = [];
  for (const group of groups) {
    await page.goto('/gremien?art=network');
    await follow(group);
    await heading(group);
    await page.getByText('alle 2 Monate').waitFor();
    await complete();
    found.push(...(await page.locator('.facts').getByRole('link').allInnerTexts()));
  }
  // Six institutions in each of the five groups (data/demo/actors.ts), each in one.
  expect(new Set(found).size).toBe(30);
  await page.goto('/gremien');
  await follow('Akteure');
  await page.getByText('30 Akteure').waitFor();
  await page.getByLabel('Bildungsstation', { exact: true }).selectOption('early');
  // The six of early education, and the six that work along the whole biography.
  await page.getByText('12 von 30 Akteure').waitFor();
});

test('a project team meets four times a year, and the council decided the common frame', async () => {
  await page.goto('/gremien');
  await follow('Projektteam Digitale Bildung');
  await heading('Projektteam Digitale Bildung');
  await page.getByText('alle 3 Monate').waitFor();
  await complete();
  const meetings = await page.getByRole('link', { name: /^\d\d\.\d\d\.2026/ }).allInnerTexts();
  expect(meetings.map((text) => text.slice(0, 10)).sort()).toEqual([
    '02.09.2026',
    '02.12.2026',
    '03.06.2026',
    '04.03.2026',
  ]);
  await page.goto('/vorlagen');
  await page.getByRole('link', { name: /DigComp als gemeinsamer Rahmen/ }).click();
  await page.getByText('Kreistag beschließt', { exact: true }).waitFor();
  await expect
    .poll(() => main())
    .toMatch(/Kreistag beschließt[\s\S]*beschlossen[\s\S]*28\.06\.2021 · Beschluss KT 2021\/64/);
});

/** As LimeSurvey exports answers, codes and texts: who answered how often, and on which day. */
function selfAssessment(day: string, counts: Record<string, number>): string {
  const head = [
    'id',
    'submitdate',
    'lastpage',
    'startlanguage',
    'seed',
    'Wie sicher sind Sie im Umgang mit Daten?',
  ];
  const answers = Object.entries(counts).flatMap(([answer, n]) => Array.from({ length: n }, () => answer));
  const rows = answers.map((answer, index) => [`${index + 1}`, `${day} 10:00:00`, '3', 'de', '7', answer]);
  return `\ufeff${[head, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`;
}

async function uploadWave(wave: string, day: string, counts: Record<string, number>) {
  await page.goto('/daten');
  await chooseFile(`selbsttest-welle-${wave}.csv`, selfAssessment(day, counts));
  await page.getByLabel('Name der Umfrage').fill('Selbsttest digitale Bildung');
  await page.getByLabel('Welle', { exact: true }).fill(wave);
  await page.getByRole('button', { name: 'Neu lesen' }).click();
  await page.getByRole('button', { name: '3 Werte übernehmen' }).click();
  await page.getByText('übernommen').first().waitFor();
}

test('the answers of the self-assessment become a survey in waves', async () => {
  await uploadWave('1', '2025-05-12', { sicher: 30, 'eher unsicher': 50, unsicher: 20 });
  await uploadWave('2', '2026-05-11', { sicher: 60, 'eher unsicher': 50, unsicher: 10 });
  await page.goto('/umfragen');
  await follow('Selbsttest digitale Bildung');
  await heading('Selbsttest digitale Bildung');
  await visit(`${new URL(page.url()).pathname}?ansicht=tabelle`);
  const row = await page
    .getByRole('row', { name: /^sicher/ })
    .first()
    .innerText();
  // 30 of 100, then 60 of 120: 20 points more.
  for (const said of [/30,0\s%/, /50,0\s%/, /n\s=\s30/, /n\s=\s60/, /20,0 Prozentpunkte mehr/])
    expect(row).toMatch(said);
});
