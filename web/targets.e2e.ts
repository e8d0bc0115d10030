import { describe, expect, test } from 'vitest';
import type { Language } from '../data/words.ts';
import {
  complete,
  desktop,
  expectWhole,
  findOverflow,
  page,
  phone,
  sizes,
  usePages,
  visit,
} from '../server/testing/pages.ts';

usePages();

/** A goal of the demo for each kind, and what its page has to say. */
const kinds: [string, string, RegExp[]][] = [
  [
    'reach, with milestones',
    'familien-bleiben',
    [/Zielpfad über Meilensteine/, /Meilensteine\s+140\.600/, /Noch nötig im Jahr/],
  ],
  [
    'reach, chance decides',
    'mehr-abschluesse',
    [
      /nicht sicher einzuordnen/i,
      /zu \d+\s% /,
      /2\.000 Durchläufe mit fester Startzahl/,
      /gemeinsamen Symbol/,
    ],
  ],
  ['reach, changed target', 'weg-in-ausbildung-und-arbeit', [/Frühere Zielwerte/, /galt bis/, /Vorlage/]],
  [
    'waves',
    'betriebe-kennen-broschuere',
    [/So steht das Ziel insgesamt/, /nicht unterscheidbar/i, /95-%-Intervall der Befragung/],
  ],
  [
    'hold',
    'hilfe-vor-verfahren',
    [/Nicht eingehalten:/, /Verlangt in jedem Zeitraum/, /81 > 75/, /Eingehalten insgesamt/],
  ],
  [
    'range, inside',
    'schulplanung-traegt',
    [/Im Zielbereich:/, /Lage des letzten Werts/, /139\.000 ≤ 140\.905 ≤ 143\.000/],
  ],
  [
    'range, outside',
    'auslastung-berufliche-schulen',
    [/Außerhalb des Zielbereichs:/, /Aussicht auf den Zielbereich/],
  ],
  ['direction', 'portal-begleitet-uebergang', [/In Zielrichtung:/, /in die gewünschte Richtung/]],
  [
    'milestones',
    'berufsorientierung-abstimmen',
    [/Meilensteine im Verzug: 1 von 3 erledigt/, /überfällig seit \d+ Tagen/],
  ],
  [
    'override',
    'kindergartenplatz-fuer-jedes-kind',
    [/Experteneinschätzung: leicht abweichend/, /gilt bis/, /Berechnet ist „nicht bewertbar“/],
  ],
];

describe.each(sizes)('on a %s', (_, viewport) => {
  test.each(kinds)('%s', async (_kind, goal, said) => {
    await page.setViewportSize(viewport);
    await visitGoal(goal);
    await complete();
    const text = await page.locator('main').innerText();
    for (const words of said) expect(text).toMatch(words);
    await expectWhole();
    await visitGoal(goal, 'en');
    await complete();
    const english = await page.locator('main').innerText();
    expect(english).not.toMatch(/undefined|\bNaN\b|\{\w+\}|Zeitraum|eingehalten/);
    await expectWhole();
  });
});

async function visitGoal(goal: string, language: Language = 'de'): Promise<void> {
  await visit(`/ziele/${goal}`, language);
  await page.locator('.chart svg[role="img"]').first().waitFor();
}

test('the state in the periods before stands in a table, by symbol and word', async () => {
  await visitGoal('weg-in-ausbildung-und-arbeit');
  const history = page.getByRole('table', { name: 'Einstufung in den Zeiträumen' });
  await complete();
  const rows = await history.getByRole('row').allInnerTexts();
  const states = rows.filter((row) => /^\d{4}/.test(row));
  expect(states).toHaveLength(7);
  for (const row of states) expect(row).toMatch(/[^\w\s,%]\s*\p{L}{3}/u);
  expect(states.at(-1)).toMatch(/2025[\s\S]*leicht abweichend[\s\S]*5,1/);
});

test('several targets stand side by side, the worst leads, and each leads to its section', async () => {
  await visitGoal('hilfe-vor-verfahren');
  const whole = page.getByRole('region', { name: 'So steht das Ziel insgesamt' });
  await expect.poll(() => whole.innerText()).toMatch(/2 Zielwerte: 1 gegenläufig · 1 nicht eingehalten/);
  await expect.poll(() => whole.locator('.state').first().innerText()).toMatch(/gegenläufig/);
  await whole.getByRole('link', { name: /höchstens 75/ }).click();
  expect(page.url()).toContain('#zielwert-');
  await page.goto('/');
  const card = page.locator('.goal-card', { hasText: 'Hilfe kommt vor dem Verfahren' });
  await card.locator('.spark svg').waitFor();
  await expect
    .poll(() => card.innerText())
    .toMatch(/gegenläufig[\s\S]*2 Zielwerte: 1 gegenläufig · 1 nicht eingehalten/);
});

test('the overview has a card for every kind, and its counts show the goals of one state', async () => {
  await page.goto('/');
  const card = (title: string) => page.locator('.goal-card', { hasText: title });
  await card('Berufsorientierung ist abgestimmt').locator('.spark svg').waitFor();
  await expect
    .poll(() => card('Berufsorientierung ist abgestimmt').innerText())
    .toMatch(/1 von 3[\s\S]*1 überfällig/);
  await expect
    .poll(() => card('Angebote werden gefunden').innerText())
    .toMatch(/mindestens[\s\S]*5 von 5 eingehalten/);
  await expect.poll(() => card('Die Schulplanung trägt').innerText()).toMatch(/Ziel 139\.000 bis 143\.000/);
  await expect.poll(() => card('Das Portal begleitet').innerText()).toMatch(/Ziel: soll steigen/);
  await complete();
  const overridden = await card('Jedes Kind hat einen').innerText();
  expect(overridden).toMatch(/nicht bewertbar[\s\S]*Einschätzung:[\s\S]*leicht abweichend/);
  await page.getByRole('link', { name: /Meilensteine im Verzug\. Nur/ }).click();
  await page.locator('.goal-card').nth(1).waitFor({ state: 'detached' });
  await expect
    .poll(() => page.locator('.goal-card__title').allInnerTexts())
    .toEqual(['Berufsorientierung ist abgestimmt']);
  expect(page.url()).toContain('stand=meilensteine-im-verzug');
});

test('an expert records an assessment beside the computed state and withdraws it', async () => {
  await visitGoal('familien-bleiben');
  const section = page.getByRole('region', { name: /^Auf Kurs/ }).first();
  await section.getByRole('button', { name: 'Einschätzung festhalten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Einschätzung festhalten' });
  const save = dialog.getByRole('button', { name: 'Einschätzung festhalten' });
  await save.click();
  const summary = dialog.getByRole('alert');
  await expect.poll(() => summary.getByRole('link').allInnerTexts()).toHaveLength(4);
  await expectWhole();
  await page.setViewportSize(phone);
  await expect.poll(() => findOverflow(page)).toBe(0);
  await page.setViewportSize(desktop);
  await summary.getByRole('link', { name: /begründen/ }).click();
  await page.keyboard.type('Das Neubaugebiet verzögert sich um zwei Jahre.');
  await dialog.getByLabel('Einstufung').selectOption({ label: '▲ leicht abweichend' });
  await dialog.getByLabel('Wer schätzt das so ein?').fill('Kreisentwicklung');
  await dialog.getByLabel('Gilt bis').fill('2026-01-31');
  await save.click();
  await expect.poll(() => summary.innerText()).toMatch(/nicht vor heute/);
  await dialog.getByLabel('Gilt bis').fill('2027-06-30');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  await section.getByText('Experteneinschätzung: leicht abweichend').waitFor();
  await complete();
  const text = await section.innerText();
  expect(text).toMatch(/berechnet[\s\S]*auf Kurs[\s\S]*Einschätzung[\s\S]*leicht abweichend/);
  expect(text).toMatch(
    /Neubaugebiet[\s\S]*Kreisentwicklung, gilt bis 30\.06\.2027[\s\S]*Berechnet ist „auf Kurs“/,
  );
  await expectWhole();
  await section.getByRole('button', { name: 'Einschätzung zurückziehen' }).click();
  const question = page.getByRole('dialog', { name: /zurückziehen\?/ });
  await expectWhole();
  await question.getByRole('button', { name: 'Einschätzung zurückziehen' }).click();
  await question.waitFor({ state: 'detached' });
  await section.getByText('Experteneinschätzung').waitFor({ state: 'detached' });
  await section.getByText('Frühere Einschätzungen').click();
  await expect.poll(() => section.innerText()).toMatch(/zurückgezogen am[\s\S]*Neubaugebiet/);
});
