import fc from 'fast-check';
import { expect, test } from 'vitest';
import { populationRows, spreadsheetMl } from '../testing/lsn-tables.ts';
import { read } from '../testing/reading.ts';

const lsn = [
  'Tabelle A100001G;;',
  'Bevölkerung am 31.12.2024;;',
  'Gebiet;Bevölkerung;',
  ';männlich;weiblich',
  '0       Niedersachsen;3.950.000;4.050.000',
  '254     "Hildesheim";135.104;-',
  'darunter;;',
  '16 - 17;1.200;g',
  '1) Fußnote',
].join('\n');
const sheet = [
  'Statistik;Gebiet;Schulart;Jahr;Masseinheit;Ausgaben_je_Schueler;Anmerkung',
  'Bildungsberichterstattung für nationale Zwecke;Sachsen-Anhalt ;Grundschulen;2023;Euro;7300;-',
  'Bildungsberichterstattung für nationale Zwecke;Berlin;Hauptschulen;2023;Euro;-;p',
].join('\n');
const page =
  '<html><body><h1>Tabelle A100001G</h1><table><tr><th>Gebiet<th colspan=2>Bevölkerung<tr><td>254&nbsp;Hildesheim<td>135.104<td>141.490</table></body></html>';
const files = [Buffer.from(lsn), Buffer.from(sheet), Buffer.from(page), spreadsheetMl(populationRows)];

const pieces = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\n',
  '\r',
  '\0',
  '<',
  '>',
  '<td colspan=9999>',
  '</tr>',
  '<!--',
  '&#x110000;',
  '254 ',
  'ä',
];

/** Cuts, doubled quotes, foreign delimiters, random bytes: a reading or a refusal, never an exception. */
test('however a file is damaged, it is read or refused with a problem', async () => {
  const damage = fc.record({
    file: fc.constantFrom(...files),
    cut: fc.nat(100),
    edits: fc.array(fc.tuple(fc.nat(10_000), fc.constantFrom(...pieces)), { maxLength: 6 }),
    noise: fc.array(fc.tuple(fc.nat(10_000), fc.nat(255)), { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, edits, noise }) => {
      let text = file.toString().slice(0, Math.ceil((file.toString().length * (100 - cut)) / 100) + 1);
      for (const [at, piece] of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + piece + text.slice(place);
      }
      const bytes = Buffer.from(text);
      for (const [at, byte] of noise) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      const { reading } = await read(bytes, 97);
      const isSilent = reading.observations === 0 && reading.problems.length === 0;
      expect(isSilent, text).toBe(false);
      expect(reading.rejectedRows).toBeLessThanOrEqual(Math.max(reading.dataRows, reading.badLines.length));
    }),
    { numRuns: 300 },
  );
});
