import { describe, expect, it } from 'vitest';
import { type Mapping, mapping as mappingSchema } from '../../data/mapping.ts';
import type { ImportContext } from '../importer.ts';
import { read } from '../testing/reading.ts';
import { type Change, changed, mappingQuestion, proposalOf, usesOf } from '../testing/tables.ts';

/** What is stored with an import whose table was mapped like this; the newest first. */
function remembering(...mappings: readonly Mapping[]): Partial<ImportContext> {
  return {
    remembered: [
      { format: 'matomo', answers: { zeitraum: '2020' } },
      ...mappings.map((mapping) => ({ format: 'tabelle', answers: { zuordnung: JSON.stringify(mapping) } })),
    ],
  };
}

async function mapped(text: string, change: Change): Promise<Mapping> {
  return changed(proposalOf((await read(text)).reading), change);
}

const table = 'Stichtag;Gebiet;Einwohner\n31.12.2020;Gifhorn;5\n';
const population: Change = {
  source: 'Bevölkerung vom Amt',
  constants: { indicator: 'bevoelkerung' },
  uses: {
    Einwohner: { role: 'value', indicator: null, period: null, area: null, breakdown: '' },
  },
};

describe('a table with the same captions', () => {
  it.each<[string, string]>([
    ['as it was', 'Stichtag;Gebiet;Einwohner\n31.12.2021;Goslar;7\n'],
    ['in other letters and blanks', 'STICHTAG ; gebiet;Ein wohner\n31.12.2021;Goslar;7\n'],
    ['below a title', 'Liste 2021\n\nStichtag;Gebiet;Einwohner\n31.12.2021;Goslar;7\n'],
    ['in another order, with another delimiter', 'Gebiet,Einwohner,Stichtag\nGoslar,7,31.12.2021\n'],
    [
      'with composed and decomposed letters',
      'Stichtag;Gebiet;Einwohner\n31.12.2021;Goslar;7\n'.normalize('NFD'),
    ],
  ])('%s is read as the last time, and says so', async (_what, text) => {
    const more = remembering(await mapped(table, population));
    const { reading, observations } = await read(text, 65_536, {}, more);
    expect(observations.map(({ area, period, value }) => [area, period, value])).toEqual([
      ['03153', '2021-12-31', 7],
    ]);
    const question = mappingQuestion(reading);
    expect(question).toMatchObject({ suggested: true });
    expect(question.why.de).toContain('Bevölkerung vom Amt');
    expect(mappingSchema.parse(JSON.parse(question.answer ?? '')).source).toBe('Bevölkerung vom Amt');
    expect(reading).toMatchObject({ errors: 0, problemCounts: { 'remembered-mapping': 1 } });
  });

  it('is read by the newest of several mappings', async () => {
    const older = await mapped(table, { ...population, source: 'alt' });
    const newer = await mapped(table, { ...population, source: 'neu' });
    const { reading } = await read(table, 65_536, {}, remembering(newer, older));
    expect(mappingQuestion(reading).why.de).toContain('„neu“');
  });

  it('has the decimal sign of its own file', async () => {
    const text = 'Jahr;Gebiet;Quote\n2020;Gifhorn;5,5\n';
    const more = remembering(
      await mapped(text, {
        constants: { indicator: 'jugendarbeitslosenquote' },
        uses: {
          Quote: { role: 'value', indicator: null, period: null, area: null, breakdown: '' },
        },
      }),
    );
    const { observations } = await read('Jahr,Gebiet,Quote\n2021,Gifhorn,6.5\n', 65_536, {}, more);
    expect(observations[0]?.value).toBe(6.5);
  });

  it('is asked about its period, where that was set for the earlier file', async () => {
    const text = 'Gebiet;Einwohner\nGifhorn;5\n';
    const more = remembering(
      await mapped(text, { ...population, constants: { indicator: 'bevoelkerung', period: '2020-12-31' } }),
    );
    const { reading } = await read(text, 65_536, {}, more);
    expect(mappingQuestion(reading)).toMatchObject({ answer: null, suggested: false });
    expect(proposalOf(reading)).toMatchObject({ constants: { indicator: 'bevoelkerung', period: null } });
    expect(reading.problems.find(({ code }) => code === 'asked-again')?.message).toContain('2020-12-31');
    expect(reading.observations).toBe(0);
    const titled = await read(`Stand 31.12.2021\n${text}`, 65_536, {}, more);
    expect(mappingQuestion(titled.reading).answer).toBeNull();
    expect(proposalOf(titled.reading).constants.period).toBe('2021-12-31');
  });

  it('is asked about the period of a column whose caption does not say it', async () => {
    const text = 'Gebiet;Anzahl\nGifhorn;5\n';
    const more = remembering(
      await mapped(text, {
        ...population,
        uses: {
          Anzahl: { role: 'value', indicator: null, period: '2020-12-31', area: null, breakdown: '' },
        },
      }),
    );
    const { reading } = await read(text, 65_536, {}, more);
    expect(mappingQuestion(reading).answer).toBeNull();
    expect(usesOf(proposalOf(reading)).Anzahl).toMatchObject({ period: null });
  });

  it('is asked about its area, where the title names another one', async () => {
    const text = (place: string) => `Einwohner in ${place}\nStichtag;Einwohner\n31.12.2020;5\n`;
    const more = remembering(await mapped(text('Gifhorn'), population));
    const same = await read(text('Gifhorn'), 65_536, {}, more);
    expect(same.observations[0]?.area).toBe('03151');
    const other = await read(text('Goslar'), 65_536, {}, more);
    expect(mappingQuestion(other.reading).answer).toBeNull();
    expect(proposalOf(other.reading).constants.area).toBe('03153');
  });

  it('is asked about where somebody wants to start anew, and read by an answer of its own', async () => {
    const more = remembering(await mapped(table, population));
    const anew = await read(table, 65_536, { zuordnung: '' }, more);
    expect(mappingQuestion(anew.reading).answer).toBeNull();
    const own = await mapped(table, { ...population, source: 'eigene' });
    const answered = await read(table, 65_536, { zuordnung: JSON.stringify(own) }, more);
    expect(mappingQuestion(answered.reading)).toMatchObject({ suggested: false });
  });
});

describe('a table with other captions', () => {
  it('is asked about; the proposal is the earlier mapping with renamed columns guessed', async () => {
    const text = 'Stichtag;Gebietseinheit;Einwohner;Hunde\n31.12.2021;Goslar;7;8\n';
    const { reading, observations } = await read(
      text,
      65_536,
      {},
      remembering(await mapped(table, population)),
    );
    expect(observations).toEqual([]);
    expect(mappingQuestion(reading)).toMatchObject({ answer: null, suggested: false });
    const proposal = proposalOf(reading);
    expect(proposal).toMatchObject({
      source: 'Bevölkerung vom Amt',
      constants: { indicator: 'bevoelkerung' },
    });
    expect(usesOf(proposal)).toMatchObject({
      Stichtag: { role: 'period' },
      Gebietseinheit: { role: 'area' },
      Einwohner: { role: 'value' },
    });
    const hint = reading.problems.find(({ code }) => code === 'renamed-columns');
    expect(hint?.severity).toBe('hint');
    for (const words of ['„Gebiet“ in „Gebietseinheit“', 'Neu: „Hunde“'])
      expect(hint?.message).toContain(words);
  });

  it('tells which columns are missing', async () => {
    const text = 'Stichtag;Einwohner\n31.12.2021;7\n';
    const { reading } = await read(text, 65_536, {}, remembering(await mapped(table, population)));
    expect(reading.problems.find(({ code }) => code === 'renamed-columns')?.message).toContain(
      'Es fehlen: „Gebiet“',
    );
  });

  it('gives a year that came to it the period of its caption', async () => {
    const wide = (years: string, cells: string) => `Gebiet;${years}\nGifhorn;${cells}\nGoslar;${cells}\n`;
    const earlier = await mapped(wide('2019/20;2020/21', '5;6'), {
      constants: { indicator: 'bevoelkerung' },
    });
    const { reading } = await read(
      wide('2019/20;2020/21;2021/22', '5;6;7'),
      65_536,
      {},
      remembering(earlier),
    );
    expect(usesOf(proposalOf(reading))['2021/22']).toMatchObject({ role: 'value', period: '2021/22' });
    const moved = await read(wide('2020/21;2021/22', '6;7'), 65_536, {}, remembering(earlier));
    expect(mappingQuestion(moved.reading).answer).toBeNull();
    expect(usesOf(proposalOf(moved.reading))).toMatchObject({
      '2020/21': { role: 'value', period: '2020/21' },
      '2021/22': { role: 'value', period: '2021/22' },
    });
  });

  it('is a table like any other where hardly a caption is the same', async () => {
    const text = 'Jahr;Ort;Einwohner\n2021;Goslar;7\n';
    const { reading } = await read(text, 65_536, {}, remembering(await mapped(table, population)));
    expect(reading.problemCounts['renamed-columns']).toBeUndefined();
    expect(proposalOf(reading).source).toBe('datei');
  });

  it('is not misled by answers that are no mappings', async () => {
    const remembered: ImportContext['remembered'] = [
      { format: 'tabelle', answers: { zuordnung: '{}' } },
      { format: 'tabelle', answers: {} },
    ];
    const more = { remembered };
    expect(mappingQuestion((await read(table, 65_536, {}, more)).reading).answer).toBeNull();
  });
});
