import { describe, expect, test } from 'vitest';
import { read } from '../testing/reading.ts';
import { readLimeColumns } from './limesurvey-columns.ts';

const wave = { umfrage: 'Beratung', welle: '1', von: '2026-01-01', bis: '2026-01-31' };
const done = '2026-01-20 10:00:00';

const system = [
  'Antwort ID',
  'Datum Abgeschickt',
  'Letzte Seite',
  'Start-Sprache',
  'Zufallsstartwert',
  'Zugangscode',
  'Datum gestartet',
  'Datum letzte Aktivität',
  'IP-Adresse',
  'Weiterleitungs-URL',
];
const questions = [
  ['Wie zufrieden sind Sie?'],
  ['Welche Angebote nutzen Sie?', 'Kurs'],
  ['Welche Angebote nutzen Sie?', 'Beratung im Rathaus'],
  ['Welche Angebote nutzen Sie?', 'Sonstiges'],
];
const answers = [
  ['zufrieden', 'Ja', 'Nein', ''],
  ['unzufrieden', 'Nein', 'Nein', 'Messe'],
  ['zufrieden', 'Ja', 'Ja', ''],
];

/** As the mode "abbreviated" cuts: fifteen characters, two points, a blank. */
function cut(text: string): string {
  return text.length > 15 ? `${text.slice(0, 15)}.. ` : text;
}

function exported(shorten: (text: string) => string): string {
  const heads = questions.map(
    ([text = '', part]) => shorten(text) + (part === undefined ? '' : ` [${shorten(part).trim()}]`),
  );
  const rows = answers.map((given, index) => [
    String(index + 1),
    done,
    '3',
    'de',
    '12345',
    `abc${index}`,
    done,
    done,
    '10.0.0.1',
    '',
    ...given,
  ]);
  return [[...system.map(shorten), ...heads], ...rows]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\r\n');
}

async function shares(text: string) {
  const { reading, observations } = await read(text, 65_536, wave);
  return {
    reading,
    counted: observations.map(({ numerator, denominator }) => `${numerator}/${denominator}`),
  };
}

describe('abbreviated headings', () => {
  test('in German: the same shares as with full ones', async () => {
    const text = exported(cut);
    for (const caption of ['"Datum Abgeschic.. "', '"Datum letzte Ak.. "', '"Zufallsstartwer.. "'])
      expect(text).toContain(caption);
    const full = await shares(exported((caption) => caption));
    const short = await shares(text);
    expect(short.reading).toMatchObject({ format: { id: 'limesurvey' }, dataRows: 3, errors: 0 });
    expect(full.counted).toEqual(['2/3', '1/3', '2/3', '1/3', '1/3']);
    expect(short.counted).toEqual(full.counted);
    expect(JSON.stringify(short.reading)).not.toMatch(/10\.0\.0|abc\d|Messe/);
  });

  test.each([
    'Datum Abgeschic.. ',
    'Zufallsgenerato.. ',
    'Weiterleitungs-..',
    'Datum letzte…',
    'Date last actio.. ',
    'Gruppenzeit: St.. ',
  ])('%j is a column of the program', (caption) => {
    expect(readLimeColumns([caption])).toMatchObject({ system: 1, questions: [] });
  });

  test.each(['Datum der letzt.. ', 'Datum..', 'Start..', 'Weiterleitungs-URL..'])(
    '%j is a question',
    (caption) => {
      expect(readLimeColumns([caption])).toMatchObject({ system: 0, questions: [{ part: null }] });
    },
  );
});
