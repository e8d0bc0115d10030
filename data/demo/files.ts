import * as z from 'zod';
import arbeitsloseAuszug from './files/13211-02-05-4-auszug-niedersachsen.json';
import schulabgaengeAuszug from './files/21111-02-06-4-auszug-niedersachsen.json';
import beratungWelle1 from './files/beratung-welle-1.json';
import beratungWelle2 from './files/beratung-welle-2.json';
import beruflicheAbschluesse201415Bis202425 from './files/berufliche-abschluesse-2014-15-bis-2024-25.json';
import besuche201911Bis202610 from './files/besuche-2019-11-bis-2026-10.json';
import betriebsbefragungWelle1 from './files/betriebsbefragung-welle-1.json';
import betriebsbefragungWelle2 from './files/betriebsbefragung-welle-2.json';
import bevoelkerung2014Bis2024 from './files/bevoelkerung-2014-bis-2024.json';
import fehlzeiten201920 from './files/fehlzeiten-2019-20.json';
import fehlzeiten202021 from './files/fehlzeiten-2020-21.json';
import fehlzeiten202122 from './files/fehlzeiten-2021-22.json';
import fehlzeiten202223 from './files/fehlzeiten-2022-23.json';
import fehlzeiten202324 from './files/fehlzeiten-2023-24.json';
import fehlzeiten202425 from './files/fehlzeiten-2024-25.json';
import fehlzeiten202526 from './files/fehlzeiten-2025-26.json';
import jugendarbeitslosigkeit2015Bis2025 from './files/jugendarbeitslosigkeit-2015-bis-2025.json';
import kindergartenplaetze2014Bis2022 from './files/kindergartenplaetze-2014-bis-2022.json';
import schulabgaenge201415Bis202425 from './files/schulabgaenge-2014-15-bis-2024-25.json';
import stadeBildungsportal from './files/stade-bildungsportal.json';

/** A file of the demo as an office would have it: name and bytes. */
interface DemoFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const stored = z.strictObject({
  encoding: z.enum(['utf-8-bom', 'windows-1252']),
  lineEnd: z.enum(['crlf', 'lf']).default('crlf'),
  lines: z.array(z.string()),
});

/**
 * What the demo imports, in this order; README.md says what is invented and what is not. The lines are kept in JSON
 * so that they travel inside the server's bundle.
 */
export const demoFiles: readonly DemoFile[] = [
  demoFile('schulabgaenge-2014-15-bis-2024-25.csv', schulabgaenge201415Bis202425),
  demoFile('berufliche-abschluesse-2014-15-bis-2024-25.csv', beruflicheAbschluesse201415Bis202425),
  demoFile('jugendarbeitslosigkeit-2015-bis-2025.csv', jugendarbeitslosigkeit2015Bis2025),
  demoFile('bevoelkerung-2014-bis-2024.csv', bevoelkerung2014Bis2024),
  demoFile('kindergartenplaetze-2014-bis-2022.csv', kindergartenplaetze2014Bis2022),
  demoFile('stade-bildungsportal.csv', stadeBildungsportal),
  demoFile('betriebsbefragung-welle-1.csv', betriebsbefragungWelle1),
  demoFile('betriebsbefragung-welle-2.csv', betriebsbefragungWelle2),
  demoFile('beratung-welle-1.csv', beratungWelle1),
  demoFile('beratung-welle-2.csv', beratungWelle2),
  demoFile('besuche-2019-11-bis-2026-10.csv', besuche201911Bis202610),
  demoFile('fehlzeiten-2019-20.csv', fehlzeiten201920),
  demoFile('fehlzeiten-2020-21.csv', fehlzeiten202021),
  demoFile('fehlzeiten-2021-22.csv', fehlzeiten202122),
  demoFile('fehlzeiten-2022-23.csv', fehlzeiten202223),
  demoFile('fehlzeiten-2023-24.csv', fehlzeiten202324),
  demoFile('fehlzeiten-2024-25.csv', fehlzeiten202425),
  demoFile('fehlzeiten-2025-26.csv', fehlzeiten202526),
  demoFile('13211-02-05-4-auszug-niedersachsen.csv', arbeitsloseAuszug),
  demoFile('21111-02-06-4-auszug-niedersachsen.csv', schulabgaengeAuszug),
];

function demoFile(name: string, content: unknown): DemoFile {
  const { encoding, lineEnd, lines } = stored.parse(content);
  const end = lineEnd === 'lf' ? '\n' : '\r\n';
  const text = lines.map((line) => `${line}${end}`).join('');
  return { name, bytes: encoding === 'utf-8-bom' ? utf8(`\ufeff${text}`) : windows1252(name, text) };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(text));
}

/** Letters with umlauts have the same number in Unicode and in Windows-1252. */
function windows1252(name: string, text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code > 0xff || (code >= 0x80 && code < 0xa0)) throw new Error(`not Latin in ${name}: ${letter}`);
    return code;
  });
}
