import { describe, expect, test } from 'vitest';
import { read } from '../testing/reading.ts';

const wave = { umfrage: 'Beratung', welle: '1', von: '2026-01-01', bis: '2026-01-31' };
const done = '2026-01-20 10:00:00';

/** `SQ001 2/4` for every part of the question, and how the reading went. */
async function parts(text: string, more: Record<string, string> = {}) {
  const { reading, observations } = await read(text, 65_536, { ...wave, ...more });
  const shares = observations.map(
    ({ breakdown, numerator, denominator }) =>
      `${/antwort=([^;]+)/.exec(breakdown)?.[1]} ${numerator}/${denominator}`,
  );
  const base = reading.problems.find(({ code }) => code === 'multiple-choice-base');
  const hints = reading.problems
    .filter(({ code }) => code === 'multiple-choice')
    .map(({ message }) => message);
  return { shares, base, hints };
}

const header = ['id', 'submitdate', 'lastpage', 'Q2[SQ001]', 'Q2[SQ002]', 'Q2[other]'];

function lime(rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}

/** Four who sent: both ticked, one ticked, nothing ticked, other; one that was not sent. */
function coded(yes: string, no: string): string[][] {
  return [
    ['1', done, '3', yes, yes, ''],
    ['2', done, '3', yes, no, ''],
    ['3', done, '3', no, no, ''],
    ['4', done, '3', no, no, 'Messe'],
    ['5', '', '2', yes, no, ''],
  ];
}

const wanted = ['sq001 2/4', 'sq002 1/4', 'sonstiges 1/4'];

describe('the base of multiple choice', () => {
  test.each([
    ['Ja', 'Nein'],
    ['Yes', 'No'],
    ['1', '2'],
    ['Y', 'N'],
    ['Y', ''],
    ['1', ''],
  ])('%s/%s: who was shown the question and sent', async (yes, no) => {
    const { shares, base, hints } = await parts(lime(coded(yes, no)));
    expect(shares).toEqual(wanted);
    expect(hints).toEqual([expect.stringContaining('denen die Frage gezeigt wurde')]);
    // Only where nothing ticked is an empty cell, it could as well be "not shown".
    expect(base?.severity).toBe(no === '' ? 'warning' : undefined);
    if (no === '') expect(base?.message).toContain('„Q2“ (1 von 4)');
  });

  test.each([
    ['Ja', 'Nein', 'N/A', 'N/A'],
    ['Ja', 'Nein', 'N/A', ''],
    ['1', '2', 'N/A', 'N/A'],
    // Converted to 1 and 2, an empty cell can only be one that was not shown.
    ['1', '2', '', ''],
    ['Y', '', 'N/A', 'N/A'],
    ['Y', '', '{question_not_shown}', '{question_not_shown}'],
  ])('%s/%s: whom it was not shown (%s) stays out', async (yes, no, hidden, other) => {
    const { shares, base } = await parts(
      lime([
        ...coded(yes, no),
        ['6', done, '3', hidden, hidden, other],
        ['7', done, '3', hidden, hidden, other],
      ]),
    );
    expect(shares).toEqual(wanted);
    expect(base).toBeUndefined();
  });

  test('part of the options not shown: the question was', async () => {
    const { shares } = await parts(lime([...coded('Y', ''), ['6', done, '3', 'N/A', '', 'N/A']]));
    expect(shares).toEqual(['sq001 2/5', 'sq002 1/5', 'sonstiges 1/5']);
  });

  test('by code, everybody ticks something: nothing is unsure', async () => {
    const { shares, base } = await parts(lime(coded('Y', '').filter(([id]) => id !== '3')));
    expect(shares).toEqual(['sq001 2/3', 'sq002 1/3', 'sonstiges 1/3']);
    expect(base).toBeUndefined();
  });

  test('what was not sent counts, if at all, only with a tick', async () => {
    const rows = [...coded('Y', ''), ['6', '', '1', '', '', '']];
    const { shares, base } = await parts(lime(rows), { unvollstaendige: 'mitzaehlen' });
    expect(shares).toEqual(['sq001 3/5', 'sq002 1/5', 'sonstiges 1/5']);
    expect(base?.message).toContain('„Q2“ (1 von 5)');
  });

  test('a VV file says what was not shown: an empty part was shown', async () => {
    const rows = [
      ['Response ID', 'Date submitted', 'Last page', 'Was? [Kurs]', 'Was? [Info]'],
      ['id', 'submitdate', 'lastpage', 'Q2_SQ001', 'Q2_SQ002'],
      ['1', done, '3', 'Y', ''],
      ['2', done, '3', '', ''],
    ];
    const { shares, base } = await parts(rows.map((row) => row.join('\t')).join('\n'));
    expect(shares).toEqual(['kurs 1/2', 'info 0/2']);
    expect(base).toBeUndefined();
  });

  test('several answers in one cell refer to those who answered', async () => {
    const { shares, base, hints } = await parts(
      'Zeitstempel,Was?\r\n05.01.2026 10:00:00,"Kurs, Info"\r\n05.01.2026 11:00:00,Kurs\r\n06.01.2026 10:00:00,\r\n',
    );
    expect(shares).toEqual(['kurs 2/2', 'info 1/2']);
    expect(hints).toEqual([expect.stringContaining('die geantwortet haben')]);
    expect(base).toBeUndefined();
  });
});
