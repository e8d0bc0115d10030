import * as z from 'zod';
import { type Bundle, bundle, bundleFormat } from '../../data/bundle.ts';
import type { RecordKind } from '../../data/cycle/records.ts';
import { fieldPlace } from '../../web/words/record-fields.ts';
import { recordWords } from '../../web/words/records.ts';
import { HttpProblem } from '../errors.ts';

const lists: Readonly<Record<string, RecordKind>> = {
  strategies: 'strategy',
  actionFields: 'actionField',
  goals: 'goal',
  targets: 'target',
  plans: 'plan',
  actors: 'actor',
  bodies: 'body',
  measures: 'measure',
  meetings: 'meeting',
  papers: 'paper',
  reviews: 'review',
  rings: 'ring',
  rounds: 'round',
};

const others: Readonly<Record<string, string>> = {
  municipality: 'Angaben zur Kommune',
  story: 'Entstehung',
  schools: 'Schulen',
  deliveries: 'Lieferungen',
};

const shown = 5;

/** Reads a bundle. Throws `HttpProblem` 422 with the place of each fault in German words, and what to do. */
export function readBundle(content: unknown): Bundle {
  const format = formatIn(content);
  if (format !== bundleFormat) {
    const found = format === undefined ? 'Sie nennt kein Format' : `Sie nennt das Format „${format}“`;
    throw new HttpProblem(
      422,
      'Kein Bündel',
      `Die Datei ist kein Bündel, das Zielkreis lesen kann. ${found}, erwartet wird „${bundleFormat}“. Bitte wählen Sie eine Datei, die unter „Austausch“ ausgegeben wurde.`,
    );
  }
  const read = bundle.safeParse(content, { error: z.locales.de().localeError });
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => faultText(issue, content));
  const more = faults.length > shown ? ` Dazu ${faults.length - shown} weitere Fehler.` : '';
  throw new HttpProblem(
    422,
    'Bündel nicht lesbar',
    `${faults.slice(0, shown).join(' ')}${more} Bitte lassen Sie sich die Datei noch einmal geben, oder berichtigen Sie diese Stellen.`,
  );
}

function formatIn(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null || !('format' in content)) return undefined;
  return typeof content.format === 'string' ? content.format : undefined;
}

/** `Zielwert 3 „mehr-abschluesse“, Kennzahl: …` */
function faultText({ path, message }: z.core.$ZodIssue, content: unknown): string {
  const words = message.replace(/"([^"]*)"/g, '„$1“');
  const sentence = /[.!?]$/.test(words) ? words : `${words}.`;
  const [list, at, ...rest] = path;
  const kind = lists[String(list)];
  if (list === undefined) return sentence;
  if (!kind || typeof at !== 'number')
    return `${others[String(list)] ?? `Feld „${String(list)}“`}: ${sentence}`;
  const key = keyAt(content, String(list), at);
  const record = `${recordWords[kind].one.de} ${at + 1}${key === undefined ? '' : ` „${key}“`}`;
  const field = rest.filter((part) => typeof part !== 'symbol');
  return field.length === 0
    ? `${record}: ${sentence}`
    : `${record}, ${fieldPlace(kind, field, 'de')}: ${sentence}`;
}

function keyAt(content: unknown, list: string, at: number): string | undefined {
  const found = z.looseObject({ [list]: z.array(z.unknown()) }).safeParse(content).data?.[list]?.[at];
  return z.looseObject({ key: z.string() }).safeParse(found).data?.key;
}
