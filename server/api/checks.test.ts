import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Upload } from '../../data/upload.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';

test('an outlier, parts that miss their total and a future period are told, and keep nothing from being stored', async () => {
  const upload = await api.upload(
    'pruefungen.csv',
    [
      header,
      ...['5,9', '6,0', '6,1', '5,9', '6,1'].map(
        (value, index) => `jugendarbeitslosenquote;03254;${2018 + index};;${value};;;;`,
      ),
      'jugendarbeitslosenquote;03254;2023;;61;;;;',
      'bevoelkerung;03254;31.12.2022;;276000;;;;',
      'bevoelkerung;03254;31.12.2022;geschlecht=weiblich;140000;;;;',
      'bevoelkerung;03254;31.12.2022;geschlecht=männlich;135000;;;;',
      'bevoelkerung;03254;31.12.2035;;270000;;;;',
      '',
    ].join('\n'),
  );
  expect(upload).toMatchObject({ state: 'ready', reading: { errors: 0, warnings: 3, rejectedRows: 0 } });
  expect(problemsOf(upload)).toEqual([
    { code: 'future-period', severity: 'warning', line: 11, column: 5, text: '31.12.2035' },
    { code: 'parts-differ', severity: 'warning', line: 8, column: 5, text: '276.000 / 275.000' },
    { code: 'outlier', severity: 'warning', line: 7, column: 5, text: '61\u00a0%' },
  ]);
  expect((await api.commit(upload.id)).state).toBe('committed');
});

/** Population by sex, with figures of our own. */
const table = (gifhorn: string) => `GENESIS-Tabelle: 12411-01-01-4
Bevölkerung nach Geschlecht - Stichtag 31.12. -;;;;
regionale Tiefe: Kreise und krfr. Städte;;;;
Fortschreibung des Bevölkerungsstandes;;;;
Bevölkerungsstand (Anzahl);;;;
;;Insgesamt;männlich;weiblich
;;31.12.2022;31.12.2022;31.12.2022
03101;      Braunschweig, kreisfreie Stadt;251000;125000;126000
03151;      Gifhorn, Landkreis;${gifhorn}
__________
© Statistische Ämter des Bundes und der Länder, Deutschland, 2025.
Stand: 13.03.2025 / 16:40:08
`;

test('a row of an official table that cannot be is refused as a whole and can be taken away, mended and uploaded', async () => {
  const bad = await api.upload('bevoelkerung.csv', table('180000;-89000;91000'));
  expect(bad).toMatchObject({
    state: 'ready',
    reading: { dataRows: 2, rejectedRows: 1, observations: 3, errors: 1, badLines: [9] },
  });
  expect(problemsOf(bad)).toEqual([
    { code: 'negative-count', severity: 'error', line: 9, column: 4, text: '-89000' },
  ]);
  await expect(api.commit(bad.id)).rejects.toThrow('fehlerhafte Zeilen');
  const rejected = await (await fetch(`${api.address}/api/uploads/${bad.id}/rejected`)).text();
  expect(rejected).toContain('GENESIS-Tabelle: 12411-01-01-4');
  expect(rejected).toContain('Gifhorn, Landkreis;180000;-89000;91000');
  expect(rejected).not.toContain('Braunschweig');
  const mended = await api.upload('berichtigt.csv', table('180000;89000;91000'));
  expect(mended).toMatchObject({ reading: { rejectedRows: 0, observations: 6, errors: 0, warnings: 0 } });
});

test('rows that contradict each other can be taken away too', async () => {
  const rows = ['bevoelkerung;03255;31.12.2022;;70000;;;;', 'bevoelkerung;03255;31.12.2022;;71000;;;;'];
  const upload = await api.upload('doppelt.csv', [header, ...rows, ''].join('\n'));
  expect(upload.reading).toMatchObject({ errors: 1, badLines: [2, 3] });
});

function problemsOf({ reading }: Upload) {
  return reading?.problems.map(({ message: _, ...problem }) => problem);
}
