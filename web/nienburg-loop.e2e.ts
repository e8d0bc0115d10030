import { expect, test } from 'vitest';
import { addRow, breakDown, part, pick, saveAs } from '../server/testing/forms.ts';
import {
  chooseFile,
  complete,
  expectText,
  expectWhole,
  page,
  usePages,
  wakeOn,
} from '../server/testing/pages.ts';

/*
 * One way round after Nienburg's order, through the pages only: survey, target, measure, second survey, place against
 * the path, review, agenda pack, decision, adjusted measure, next wave. The order is theirs, every figure is invented.
 *
 * Each wave has 400 answers of 800 companies: a response of 50,0 %. That they know the offers say 120 and then 152 of
 * them: 30,0 % and 38,0 %. The brochure is known to 112 of 400, 28,0 %.
 *
 * The middles of the waves are 31.12.2019 and 31.12.2021 (31 days to either side), the target is due on 31.12.2023:
 * 731 + 730 days. The path from 30 to 60 % is at 30 + 30 × 731 ÷ 1461 = 45,0 % in wave 2, so 7,0 points are missing.
 * Wilson's interval of 152 in 400: (0,38 + 1,96² ÷ 800 ± 1,96 √(0,38 × 0,62 ÷ 400 + 1,96² ÷ 640000)) ÷ (1 + 1,96² ÷ 400)
 * = 0,381 ± 0,047, so 33,4 to 42,8 %; the path lies above it. Of 120 in 400: 25,7 to 34,7 %.
 */
usePages({ municipality: '03256', today: '2020-02-24' });

const survey = 'Betriebsbefragung';
const known = 'Kennen Sie die Angebote rund um Ausbildung im Landkreis?';
const need = 'Haben Sie Bedarf an Weiterbildung?';
const brochure = 'Kennen Sie die Ausbildungsbroschüre?';
const field = 'Weiterbildung und Fachkräfte';
const goal = 'Betriebe kennen die Angebote rund um Ausbildung';
const measure = 'Ausbildungsbroschüre';
const round = 'Weiterbildung und Fachkräfte 2020 bis 2022';
const meeting = /^Steuerungsgruppe Bildung am 07/;
const paper = '2022/014 Ausbildungsbroschüre an alle Betriebe';

test('wave 1 becomes a goal, a target and a measure', async () => {
  await takeWave('1', ['2019-11-30', '2020-01-31'], { [known]: 120, [need]: 260 });
  await page.goto('/umfragen/betriebsbefragung');
  const card = part(known);
  const bars = card.getByRole('img', { name: known });
  await bars.waitFor();
  for (const said of ['30\u00a0%', 'n\u00a0=\u00a0400, Rücklauf 50,0\u00a0%']) {
    await expect.poll(() => bars.textContent()).toContain(said);
  }
  await writeFrame();
  await writeTarget();
  await writeMeasure();
  await writeRing();
  await expectWave();
});

/** Who steers, the field of action, the mission statement with its decision, and the goal in it. */
async function writeFrame(): Promise<void> {
  await page.goto('/gremien/neu');
  await page.getByLabel('Name', { exact: true }).fill('Steuerungsgruppe Bildung');
  await page.getByLabel('Art', { exact: true }).selectOption({ label: 'Steuerungsgruppe' });
  await saveAs('Steuerungsgruppe Bildung');
  await page.goto('/handlungsfelder/neu');
  await page.getByLabel('Titel').fill(field);
  await pick('Gremien', 'Steuerungsgruppe Bildung');
  await saveAs(field);
  await page.goto('/strategien/neu');
  await page.getByLabel('Titel').fill('Leitbild Bildung');
  await page.getByLabel('Art', { exact: true }).selectOption({ label: 'Leitbild' });
  await saveAs('Leitbild Bildung 1.0');
  await page.getByRole('link', { name: 'Ziel hinzufügen' }).click();
  await page.getByLabel('Titel').fill(goal);
  await pick(/^Handlungsfeld/, field);
  await page.getByLabel(/^Federführung/).fill('Bildungsbüro');
  await saveAs(goal);
  await page.goto('/strategien/leitbild-bildung');
  await page.getByRole('button', { name: 'Beschluss eintragen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Gremium', { exact: true }).fill('Steuerungsgruppe Bildung');
  await dialog.getByRole('button', { name: 'Beschluss eintragen' }).click();
  await part('Stand').getByText('Steuerungsgruppe Bildung, 24.02.2020').waitFor();
}

/** 60 % by the end of 2023, from wave 1. */
async function writeTarget(): Promise<void> {
  await openGoal();
  await complete();
  await page.getByRole('link', { name: 'Zielwert hinzufügen' }).first().click();
  const measured = page.getByRole('group', { name: 'Woran wird es gemessen?' });
  await pick(/^Kennzahl/, 'Anteil einer Antwort', measured);
  await breakDown([survey, known, 'Ja'], measured);
  await page.getByLabel('Richtung', { exact: true }).selectOption({ label: 'steigen' });
  await page.getByLabel(/^Zielwert/).fill('60');
  await page.getByLabel(/^Zieltermin/).fill('31.12.2023');
  await page
    .getByLabel('Ausgangswert aus den vorhandenen Werten wählen')
    .selectOption({ label: 'Welle 1 (30.11.2019–31.01.2020): 30' });
  const preview = page.getByRole('complementary', { name: 'So steht der Zielwert da' });
  await preview.getByText('30,0\u00a0% · Welle 1').waitFor();
  await expectText(preview, /25,7\s% bis 34,7\s%/);
  await expectWhole();
  await saveAs(goal);
  await page.locator('.chart svg[role="img"]').first().waitFor();
  await expectText(
    page.locator('main'),
    /Nicht unterscheidbar: Der Zielpfad \(30,0\s%\)[\s\S]*\(60,0 − 30,0\) ÷ 4\s+7,5 Prozentpunkte/,
  );
}

async function writeMeasure(): Promise<void> {
  await page.getByRole('link', { name: 'Maßnahme hinzufügen' }).click();
  await page.getByLabel('Titel').fill(measure);
  await page.getByLabel('Umsetzungsstand').selectOption({ label: 'beschlossen' });
  await page.getByLabel(/^Federführung/).fill('Wirtschaftsförderung');
  await page.getByLabel(/^Beginn/).fill('2020-09-01');
  const effect = await addRow('Wirkung');
  await pick('Kennzahl', 'Anteil einer Antwort', effect);
  await effect.getByLabel('Soll').selectOption({ label: 'steigen' });
  await breakDown([survey, known, 'Ja'], effect);
  await saveAs(measure);
  await part('Stand und Verlauf').getByText('beschlossen', { exact: true }).waitFor();
}

/** The ring after Nienburg's order, and a round of which the first station is passed. */
async function writeRing(): Promise<void> {
  await page.goto('/kreislauf');
  await page.getByRole('link', { name: 'Steuerungskreislauf anlegen' }).click();
  await part('Nach dem Landkreis Nienburg/Weser').getByRole('link').click();
  const deliberates = page.getByRole('group', { name: 'Station 5', exact: true });
  await pick(/^Gremium/, 'Steuerungsgruppe Bildung', deliberates);
  await saveAs('Steuerungskreislauf');
  await page.goto('/kreislauf/runden/neu');
  await pick('Handlungsfeld', field);
  await pick('Steuerungskreislauf', 'Steuerungskreislauf');
  await page.getByLabel('Titel').fill(round);
  await saveAs(round, 'Runde beginnen');
  await passStation('Ziele messbar gemacht', '60 % der Betriebe bis Ende 2023.');
  await page.getByText('1 von 6 Stationen').first().waitFor();
}

async function expectWave(): Promise<void> {
  await page.goto('/daten/lieferungen/neu');
  await page.getByLabel('Bezeichnung').fill(survey);
  await page.getByLabel('Quelle', { exact: true }).fill('Befragung der Betriebe');
  await page.getByLabel('Stelle oder Funktion').fill('Wirtschaftsförderung');
  await page.getByLabel('Wie oft').selectOption({ label: 'je Umfragewelle' });
  const waves = ['1; 30.11.2019; 31.01.2020', '2; 30.11.2021; 31.01.2022', '3; 30.11.2023; 31.01.2024'];
  await page.getByLabel('Wellen').fill(waves.map((wave) => `${survey}; ${wave}`).join('\n'));
  await page.getByLabel('Anteil einer Antwort in einer Umfrage').check();
  await saveAs(survey, 'Lieferung anlegen');
  const periods = page.getByRole('table').first();
  await expectText(periods.getByRole('row', { name: /^Welle 1/ }), /13\.03\.2020[\s\S]*eingegangen/);
  await expectText(periods.getByRole('row', { name: /^Welle 2/ }), /14\.03\.2022[\s\S]*erwartet/);
}

test('wave 2 with the question about the brochure is placed against the path', async () => {
  await wakeOn('2020-09-15');
  await page.goto('/massnahmen');
  await page.getByRole('link', { name: measure }).click();
  await page.getByRole('button', { name: 'Stand ändern' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Neuer Umsetzungsstand').selectOption({ label: 'läuft' });
  await dialog.getByLabel('Grund').fill('Erste Auflage, in den Schulen ausgelegt.');
  await dialog.getByRole('button', { name: 'Stand ändern' }).click();
  await part('Stand und Verlauf').getByText('15.09.2020').waitFor();
  await openRound();
  await passStation('Maßnahmen umgesetzt', 'Die Broschüre liegt in den Schulen aus.');

  await wakeOn('2022-03-01');
  await page.goto('/faellig');
  await expectText(dueWave('Welle 2'), /14\.03\.2022, in 13 Tagen/);
  await takeWave('2', ['2021-11-30', '2022-01-31'], {
    [known]: 152,
    [need]: 248,
    [brochure]: 112,
    'Haben Sie die Ausbildungsbroschüre genutzt?': 64,
  });
  await page.goto('/umfragen/betriebsbefragung');
  const card = part(brochure);
  await card.getByRole('img', { name: brochure }).waitFor();
  await expectText(card, '28\u00a0%');
  // Newcombe from the two Wilson intervals: 8,0 − √(4,62² + 4,66²) and 8,0 + √(4,85² + 4,28²).
  await expectText(part(known), '8,0 Prozentpunkte mehr, Bereich 1,4 bis 14,5');

  await openGoal();
  await page.getByText('Hinter dem Pfad: In Welle 2 fehlen 7,0 Prozentpunkte zum Zielpfad').first().waitFor();
  const text = page.locator('main');
  await expectText(text, /Zielpfad, Welle 2\s+30,0 \+ 2 × 7,5\s+45,0\s%/);
  await expectText(text, /33,4 bis 42,8\s%/);
  // Eight points of the fifteen that the path asks for.
  await expectText(text, /\(38,0 − 30,0\) ÷ \(45,0 − 30,0\)\s+0,53/);
  await expectText(text, /\(60,0 − 38,0\) ÷ 2\s+11,0 Prozentpunkte/);
  await page.locator('.chart svg text', { hasText: 'Ausbildungsbro' }).first().waitFor();
  await expectWhole();
  await openRound();
  await passStation('Daten erhoben', 'Welle 2 liegt vor.');
});

test('the review goes with the released figures into the agenda pack', async () => {
  await wakeOn('2022-03-01');
  await openGoal();
  await complete();
  await page.getByRole('link', { name: 'Bewertung schreiben' }).first().click();
  await page.getByLabel('Verfasst von').fill('Bildungsmonitoring');
  await page.getByLabel(/^Lesart/).fill('38 % kennen die Angebote, 45 % sollten es sein.');
  await page.getByLabel(/^Ursache/).fill('Die Broschüre kennen erst 28 %: Sie lag nur in den Schulen aus.');
  await page.getByLabel('Empfehlung').selectOption({ label: 'Maßnahme anpassen' });
  await page.getByLabel(/^Vorschlag/).fill('Die zweite Auflage geht an alle Betriebe.');
  await pick('Maßnahmen', measure);
  await page.getByLabel('Stand', { exact: true }).selectOption({ label: 'abgeschlossen' });
  await saveAs(goal);
  const then = part('Was damals zu sehen war');
  await expectText(then, /hinter dem Pfad[\s\S]*38,0\s% \(Welle 2[\s\S]*60,0\s%/);
  await page.getByText('seither unverändert').waitFor();
  await openRound();
  await passStation('Ergebnisse bewertet', 'Empfehlung: Maßnahme anpassen.');

  await release('Steuerungsgruppe am 7. März 2022');
  await page.goto('/gremien');
  await complete();
  await page.getByRole('link', { name: 'Steuerungsgruppe Bildung' }).first().click();
  await page.getByRole('link', { name: 'Sitzung anlegen' }).click();
  await page.getByLabel('Tag', { exact: true }).fill('2022-03-07');
  await page.getByLabel(/^Uhrzeit/).fill('10:00');
  await saveAs(meeting);
  await writePaper();
  await page.goto('/gremien/steuerungsgruppe-bildung');
  await page
    .getByRole('link', { name: /07\.03\.2022/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Bearbeiten' }).click();
  const item = await addRow('Punkt');
  await item.getByLabel('Tagesordnungspunkt').fill(measure);
  await pick(/^Vorlage/, paper, item);
  await saveAs(meeting);
  await page.getByRole('link', { name: 'Sitzungsmappe öffnen' }).click();
  await page.locator('h1', { hasText: 'Sitzungsmappe: Steuerungsgruppe Bildung' }).waitFor();
  await page.locator('.chart svg[role="img"]').first().waitFor();
  await expectText(
    page.locator('main'),
    /Alle Zahlen sind die am [\d.]+ für Ausschüsse freigegebenen/,
    /2022\/014 Ausbildungsbroschüre an alle Betriebe[\s\S]*„Ausbildungsbroschüre“: läuft → angepasst/,
    /Empfehlung: Maßnahme anpassen[\s\S]*In Welle 2 fehlen 7,0 Prozentpunkte[\s\S]*nur in den Schulen/,
    /Ziele und Zahlen[\s\S]*hinter dem Pfad[\s\S]*Welle 2: 38,0\s%/,
    /Ausbildungsbroschüre\s+Wirtschaftsförderung\s+läuft seit 15\.09\.2020/,
  );
  await expectWhole();
});

/** For a decision of the steering group that adjusts the measure. */
async function writePaper(): Promise<void> {
  await page.goto('/vorlagen/neu');
  await page.getByLabel('Nummer der Vorlage').fill('2022/014');
  await page.getByLabel('Titel').fill('Ausbildungsbroschüre an alle Betriebe');
  await page.getByLabel(/^Beschlussvorschlag/).fill('Die zweite Auflage geht an alle Betriebe.');
  await pick('Ziele', goal);
  await pick('Bewertungen', goal);
  await pick('Maßnahmen', measure);
  const step = await addRow('Gremium');
  await pick('Gremium', 'Steuerungsgruppe Bildung', step);
  await step.getByLabel('Rolle').selectOption({ label: 'beschließt' });
  await pick(/^Sitzung/, 'Steuerungsgruppe Bildung', step);
  const change = await addRow('Änderung');
  await change.getByLabel('Änderung', { exact: true }).selectOption({ label: 'Maßnahme ändern' });
  await pick('Maßnahme', measure, change);
  await change.getByLabel('Neuer Umsetzungsstand').selectOption({ label: 'angepasst' });
  await change.getByLabel(/^Anmerkung/).fill('Zweite Auflage an alle Betriebe.');
  await page.getByLabel(/^Auszuführen bis/).fill('2022-06-30');
  await saveAs(paper);
}

test('the decision adjusts the measure, both name each other, and the round is closed', async () => {
  await wakeOn('2022-03-08');
  await page.goto('/vorlagen');
  await page.getByRole('link', { name: paper }).click();
  await page.getByRole('button', { name: 'Ergebnis eintragen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Maßnahme „Ausbildungsbroschüre“: läuft → angepasst').waitFor();
  await expect.poll(() => dialog.getByLabel('Am', { exact: true }).inputValue()).toBe('2022-03-07');
  await dialog.getByLabel('Beschlussnummer').fill('StG 2022/3');
  await dialog.getByRole('button', { name: 'Beschluss speichern und anwenden' }).click();
  await page.getByText('beschlossen, noch nicht ausgeführt').waitFor();
  await expectWhole();
  await part('Folgen dieser Vorlage').getByRole('link', { name: measure }).click();
  await page.locator('h1', { hasText: measure }).waitFor();
  const history = part('Stand und Verlauf');
  await history.getByRole('link', { name: paper }).waitFor();
  await expectText(
    history,
    /angepasst[\s\S]*beschlossen 24\.02\.2020[\s\S]*läuft 15\.09\.2020[\s\S]*angepasst 07\.03\.2022\s+Steuerungsgruppe Bildung, 07\.03\.2022, Beschluss StG 2022\/3 \(Vorlage 2022\/014\)/,
  );
  await history.getByRole('link', { name: paper }).click();
  await page.getByRole('button', { name: 'Als ausgeführt vermerken' }).click();
  await page.getByText('erledigt').waitFor();

  await openRound();
  await passStation('In der Steuergruppe beraten', 'Beschlossen: an alle Betriebe.');
  await passStation('Konzepte angepasst', 'Die zweite Auflage ist verschickt.');
  await page.getByText('Das Protokoll ist vollständig: Alle 6 Stationen sind durchlaufen.').waitFor();
  const close = part('Runde abschließen');
  await close.getByLabel('Fazit').fill('Die Broschüre geht an alle Betriebe. Welle 3 zeigt, ob das hilft.');
  const closed = page.url();
  await close.getByRole('button', { name: 'Runde abschließen' }).click();
  // The next round begins with it, on a page of its own.
  await page.waitForURL((url) => url.href !== closed);
  await page.goto('/kreislauf');
  await page.getByRole('heading', { name: '1 Runde läuft, sie ist in der Zeit' }).waitFor();
  await expectText(page.locator('main'), /0 von 6 Stationen/);
  await page.getByText('Abgeschlossene Runden').click();
  await page.getByRole('link', { name: round }).waitFor();
});

test('the timeline tells the whole way, and wave 3 is due', async () => {
  await wakeOn('2024-03-05');
  // Six weeks after 31.01.2024.
  await page.goto('/faellig');
  await expectText(dueWave('Welle 3'), /13\.03\.2024, in 8 Tagen/);
  await openGoal();
  await page.getByRole('link', { name: 'Verlauf des Ziels' }).click();
  await page.getByRole('heading', { name: 'Der Reihe nach' }).waitFor();
  const story = page.locator('main');
  await expectText(
    story,
    new RegExp(
      [
        'Welle 1 .*: 30,0.%',
        'Leitbild Bildung 1.0 beschlossen',
        'beschlossen',
        '15.09.2020',
        'läuft',
        'Welle 2 .*: 38,0.%',
        'Bewertung: Maßnahme anpassen',
        'Vorlage 2022/014, Steuerungsgruppe Bildung: beschlossen .StG 2022/3.',
        'angepasst',
      ].join('[\\s\\S]*'),
    ),
  );
  await expectWhole();
});

/** Figures for committees and groups, as they are. */
async function release(occasion: string): Promise<void> {
  await page.goto('/daten');
  await page.getByRole('link', { name: 'Freigaben für Ausschuss und Öffentlichkeit' }).click();
  await complete();
  await page.getByRole('link', { name: 'Freigabe prüfen' }).first().click();
  await page.getByLabel('Anlass (freiwillig)').fill(occasion);
  await page.getByRole('button', { name: 'Für den Ausschuss freigeben' }).click();
  await page.getByText('Freigabe Nr. 1 gilt ab sofort.').waitFor();
}

/** Opens the goal from the overview. */
async function openGoal(): Promise<void> {
  await page.goto('/');
  await complete();
  await page.getByRole('link', { name: goal, exact: true }).first().click();
  await page.locator('h1', { hasText: goal }).waitFor();
}

/** The delivery of a wave in the list of what is due. */
function dueWave(wave: string) {
  return page.getByRole('listitem').filter({ hasText: `Lieferung einholen: ${survey}${wave}` });
}

async function openRound(): Promise<void> {
  await page.goto('/kreislauf');
  await complete();
  await page.getByRole('link', { name: field }).first().click();
  await page.locator('h1', { hasText: round }).waitFor();
}

async function passStation(station: string, note: string): Promise<void> {
  const form = part(`Nächste Station durchlaufen: ${station}`);
  await form.getByLabel(/^Was geschehen ist/).fill(note);
  await form.getByRole('button', { name: 'Station ins Protokoll eintragen' }).click();
  await part('Protokoll der Runde').getByText(note).waitFor();
}

/** Uploads the answers of a wave, says what the file does not, and takes them over. */
async function takeWave(wave: string, days: [string, string], yes: Record<string, number>): Promise<void> {
  await page.goto('/daten');
  await chooseFile(`betriebe-welle-${wave}.csv`, limeSurvey(days, yes));
  await page.getByLabel('Name der Umfrage').fill(survey);
  await page.getByLabel('Welle', { exact: true }).fill(wave);
  // First and last day are read from the answers.
  await expect.poll(() => page.getByLabel('Erster Tag der Befragung').inputValue()).toBe(days[0]);
  await page.getByText('Anders lesen').click();
  await page.getByLabel(/^Eingeladene/).fill('800');
  await page.getByRole('button', { name: 'Angaben übernehmen und neu lesen' }).click();
  const values = 2 * Object.keys(yes).length;
  await page.getByRole('button', { name: `${values} Werte übernehmen` }).click();
  await page.getByText(`${values} Werte übernommen`).waitFor();
}

/** 400 answers as LimeSurvey exports them; of each question the first `yes` say so. */
function limeSurvey([first, last]: [string, string], yes: Record<string, number>): string {
  const system = ['Antwort ID', 'Datum Abgeschickt', 'Letzte Seite', 'Start-Sprache'];
  const answers = Array.from({ length: 400 }, (_, index) => [
    String(index + 1),
    `${index === 0 ? first : last} 10:00:00`,
    '3',
    'de',
    ...Object.values(yes).map((count) => (index < count ? 'Ja' : 'Nein')),
  ]);
  const rows = [[...system, ...Object.keys(yes)], ...answers];
  return `\ufeff${rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`;
}
