import type { Referrer } from '../../data/cycle/records.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import type { WrittenVersion } from '../database/written-together.ts';
import { HttpProblem } from '../errors.ts';
import { refuseLoose } from './prepare-record.ts';

const reason = 'Zurückgenommen';

/**
 * Takes back everything that was written at an ISO time: records that came with it go, those that changed are again as
 * before. Answers how many. Throws `HttpProblem` 404 where nothing was, 409 where one of them changed since or is named
 * by what came later; nothing may be kept of the transaction then.
 */
export async function undoChanges(writer: RecordWriter, at: string): Promise<number> {
  const written = firstOfEach(await writer.writtenAt(at));
  if (written.length === 0) {
    throw new HttpProblem(
      404,
      'Nichts zurückzunehmen',
      'Zu diesem Zeitpunkt wurde nichts geschrieben. Bitte laden Sie die Seite neu.',
    );
  }
  const added: WrittenVersion[] = [];
  for (const one of written) if (!(await restoreBefore(writer, one, at))) added.push(one);
  for (const one of added) await refuseNamed(writer, one, added);
  for (const { kind, key } of added) await writer.remove(kind, key, { reason });
  for (const one of written) await refuseUnfit(writer, one);
  return written.length;
}

function firstOfEach(written: readonly WrittenVersion[]): WrittenVersion[] {
  return written.filter(
    ({ kind, key }, at) => written.findIndex((one) => one.kind === kind && one.key === key) === at,
  );
}

/** Makes a record what it was before that version; false where it was not there before. */
async function restoreBefore(
  writer: RecordWriter,
  { kind, key, version }: WrittenVersion,
  at: string,
): Promise<boolean> {
  const stored = await writer.read(kind, key);
  if (stored?.changedAt !== at) refuseChanged(stored?.title ?? key);
  const before = version === 1 ? undefined : await writer.version<typeof kind>(kind, key, version - 1);
  if (!before || before.standing === 'removed') return false;
  await writer.write<typeof kind>(kind, before.content, { reason, archived: before.archived });
  return true;
}

/** What a record was before may name what is gone since, or make a circle with what others say since. */
async function refuseUnfit(
  writer: RecordWriter,
  { kind, key }: Pick<WrittenVersion, 'kind' | 'key'>,
): Promise<void> {
  const stored = await writer.read(kind, key);
  if (stored) await refuseLoose<typeof kind>(kind, stored.content, writer);
}

async function refuseNamed(
  writer: RecordWriter,
  { kind, key }: Pick<WrittenVersion, 'kind' | 'key'>,
  added: readonly WrittenVersion[],
): Promise<void> {
  const isAdded = (one: Referrer) => added.some((other) => other.kind === one.kind && other.key === one.key);
  const referrers = (await writer.referrers(kind, key)).filter((one) => !isAdded(one));
  if (referrers.length === 0) return;
  throw new HttpProblem(
    409,
    'Nicht zurückgenommen',
    `„${referrers[0]?.title}“ nennt inzwischen, was damit entstanden ist. Bitte lösen Sie diesen Verweis zuerst.`,
    { referrers },
  );
}

function refuseChanged(title: string): never {
  throw new HttpProblem(
    409,
    'Nicht zurückgenommen',
    `„${title}“ wurde inzwischen geändert oder gelöscht. Bitte ändern oder löschen Sie die Einträge einzeln.`,
  );
}
