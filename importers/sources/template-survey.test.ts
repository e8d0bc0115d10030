import { describe, expect, test } from 'vitest';
import { readSmall } from './template-fixture.ts';

const header = 'umfrage;welle;von;bis;frage;antwort;n;eingeladen';
const wave = 'Betriebe;1;01.11.2019;31.01.2020';

describe('surveys', () => {
  test('the denominator is the sum of the answers to a question in a wave', async () => {
    const { reading, observations, labels } = await readSmall(
      [
        header,
        `${wave};Kennen Sie uns?;Ja;60;800`,
        `${wave};Kennen Sie uns?;Nein;140;800`,
        `${wave};Bedarf?;Ja;90;800`,
        `${wave};Bedarf?;Nein;10;`,
        'Betriebe;2;2021-11-01;2022-01-31;Kennen Sie uns?;Ja;50;700',
        'Betriebe;2;2021-11-01;2022-01-31;Kennen Sie uns?;Nein;0;700',
        '',
      ].join('\r\n'),
    );
    expect(reading.problems).toEqual([]);
    expect(labels).toContain('frage=kennen-sie-uns: Kennen Sie uns?');
    expect(
      observations.map((one) => [
        one.period.slice(0, 10),
        one.numerator,
        one.denominator,
        one.reported,
        one.due,
      ]),
    ).toEqual([
      ['betriebe-1', 60, 200, 200, 800],
      ['betriebe-1', 140, 200, 200, 800],
      ['betriebe-1', 90, 100, 100, 800],
      ['betriebe-1', 10, 100, 100, 800],
      ['betriebe-2', 50, 50, 50, 700],
      ['betriebe-2', 0, 50, 50, 700],
    ]);
    expect(observations[0]).toMatchObject({
      period: 'betriebe-1@2019-11-01..2020-01-31',
      breakdown: 'antwort=ja;frage=kennen-sie-uns;umfrage=betriebe',
      line: 2,
      column: 7,
    });
  });

  test('an unknown number leaves the whole question without shares', async () => {
    const { problems, observations } = await readSmall(`${header}\n${wave};F;A;.;800\n${wave};F;B;5;800\n`);
    expect(problems).toEqual(['unknown-sum 2:7']);
    expect(observations.map(({ gap, numerator }) => [gap, numerator])).toEqual([
      ['secret', null],
      ['secret', null],
    ]);
  });

  test.each([
    [[`${wave};F;A;5;800`, `${wave};F;B;5;900`], ['invited-differs 3:8'], 2],
    [[`${wave};F;A;5;8`, `${wave};F;B;5;8`], ['answers-exceed-invited 2:7'], 2],
    [[`${wave};F;A;0;8`, `${wave};F;B;0;8`], ['zero-denominator 2:7', 'zero-denominator 3:7'], 0],
    [
      [`${wave};F;A;5;`, 'Betriebe;1;01.11.2019;01.02.2020;F;B;5;'],
      ['wave-span-differs 3:3', 'incomplete-question 2:7'],
      0,
    ],
    [['Betriebe;1;31.01.2020;01.11.2019;F;B;5;'], ['unreadable-period 2:4'], 0],
    [['Betriebe;1;2020;31.01.2020;F;B;5;'], ['unreadable-period 2:3'], 0],
    [[`${wave};F;A;;`], ['missing-cell 2:7'], 0],
    [[`${wave};F;A;5;`], ['missing-answers 2:6'], 0],
    [[`${wave};F;A;5;`, `${wave};F;B;5;`, `${wave};G;A;1,5;`], ['not-whole 4:7'], 2],
    [
      [`${wave};F;A;300;`, `${wave};F;B;1,5;`, `${wave};F;C;100;`],
      ['not-whole 3:7', 'incomplete-question 2:7', 'incomplete-question 4:7'],
      0,
    ],
    [
      [`${wave};F;A;300;`, `${wave};F;B;100;`, `${wave};;C;100;`],
      ['missing-cell 4:5', 'incomplete-question 2:7', 'incomplete-question 3:7'],
      0,
    ],
    [[`${wave};;A;5;`], ['missing-cell 2:5'], 0],
    [[`${wave};F;?;5;`], ['unknown-category 2:6'], 0],
    [[`${wave};F;A;5,5;`], ['not-whole 2:7'], 0],
    [[`${wave};F;Ja;5;`, `${wave};F;JA!;6;`], ['duplicate-key 3:null', 'incomplete-question 2:7'], 0],
  ])('%j: %j', async (rows, wanted, taken) => {
    const { problems, observations, reading } = await readSmall([header, ...rows]);
    expect(problems).toEqual(wanted);
    expect(observations).toHaveLength(taken);
    expect(reading.rejectedRows).toBe(rows.length - taken);
  });
});
