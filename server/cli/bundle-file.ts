import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Bundle } from '../../data/bundle.ts';
import { maximumBundleBytes } from '../../data/exchange-endpoints.ts';
import { findJsonFault } from '../../data/json-fault.ts';
import { say } from '../../web/words/texts.ts';
import { tooLargeWords } from '../ingest/too-large.ts';

/** What was asked for can't be done with that file: told on stderr, exit code 1. */
export class Refused extends Error {}

/** The JSON of a file, whatever it holds. Throws Refused with a German message. */
export async function readBundleFile(path: string): Promise<unknown> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refused(`Die Datei ${path} gibt es nicht. Bitte prüfen Sie Name und Ordner.`);
  if (found.size > maximumBundleBytes) {
    const words = tooLargeWords(found.size, maximumBundleBytes);
    throw new Refused(
      `Die Datei ${path} ist ${words} Bitte lassen Sie sich das Bündel aufgeteilt geben, zum Beispiel nach Strategien.`,
    );
  }
  const read = await readFile(path, 'utf8').catch(() => undefined);
  if (read === undefined) {
    throw new Refused(`${path} lässt sich nicht lesen. Bitte geben Sie eine Datei an, die Sie lesen dürfen.`);
  }
  const text = read.replace(/^\ufeff/, '');
  const fault = findJsonFault(text);
  if (!fault) return JSON.parse(text);
  throw new Refused(
    say('exchangeNoJson', 'de', { name: path, line: `${fault.line}`, column: `${fault.column}` }),
  );
}

/** Writes a bundle as a file that is not there yet. Throws Refused with a German message. */
export async function writeBundleFile(path: string, bundle: Bundle): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(bundle, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') {
      throw new Refused(`Die Datei ${path} gibt es schon. Bitte geben Sie einen anderen Namen an.`);
    }
    throw new Refused(
      `Die Datei ${path} lässt sich nicht schreiben. Bitte prüfen Sie den Ordner und die Rechte.`,
    );
  }
}
