import type { Paper } from '../../data/cycle/paper.ts';
import type { RecordKind } from '../../data/cycle/records.ts';
import type { Consequence } from '../../data/paper-endpoints.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';

/**
 * Takes back what was applied with a decision: each record says again what it said before. Throws `HttpProblem` 409
 * before anything is written where something has been built on the decision: it was carried out, or a record that it
 * changed was changed since.
 */
export async function withdrawDecision(
  writer: RecordWriter,
  paper: Paper,
  consequences: readonly Consequence[],
): Promise<void> {
  if (paper.carriedOut !== null) {
    throw new HttpProblem(
      409,
      'Beschluss ausgeführt',
      'Der Beschluss ist als ausgeführt vermerkt. Bitte nehmen Sie diesen Vermerk zuerst heraus.',
    );
  }
  const made = madeBy(paper, consequences);
  for (const { kind, key, last, title } of made) {
    if (await isAsIn(writer, { kind, key, version: last })) continue;
    throw new HttpProblem(
      409,
      'Seither geändert',
      `„${title}“ wurde nach dem Beschluss noch einmal geändert. Bitte stellen Sie dort zuerst die Fassung des Beschlusses wieder her.`,
    );
  }
  const occasion = { reason: `Beschluss zu Vorlage ${paper.number} zurückgenommen`, cause: causeOf(paper) };
  for (const { kind, key, first } of made) {
    const before = await writer.version(kind, key, first - 1);
    if (before) await writer.write(kind, before.content, { ...occasion, archived: before.archived });
    else await writer.remove(kind, key, occasion);
  }
}

/** Whether a record says what it said in that version, be it that one restored. */
async function isAsIn(
  writer: RecordWriter,
  { kind, key, version }: { kind: RecordKind; key: string; version: number },
): Promise<boolean> {
  const stored = await writer.read(kind, key);
  const made = await writer.version(kind, key, version);
  if (!stored || !made || stored.archived !== made.archived) return false;
  return JSON.stringify(stored.content) === JSON.stringify(made.content);
}

function causeOf({ key }: Paper) {
  return { kind: 'paper', key } as const;
}

/** The records that the decision changed, each with the first and the last version that came with it. */
function madeBy({ applied }: Paper, consequences: readonly Consequence[]) {
  const made = new Map<
    string,
    { kind: RecordKind; key: string; title: string; first: number; last: number }
  >();
  for (const { kind, key, title, version, changedAt } of consequences) {
    if (changedAt !== applied) continue;
    const known = made.get(`${kind} ${key}`);
    made.set(`${kind} ${key}`, { kind, key, title, first: known?.first ?? version, last: version });
  }
  return [...made.values()];
}
