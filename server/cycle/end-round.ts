import type { Round } from '../../data/cycle/ring.ts';
import { addDays } from '../../data/delivery-periods.ts';
import { parseContent, type RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { prepareRecord } from './prepare-record.ts';

/** How a round ends: on an ISO day, with what came of it, and whether the next one begins. */
export interface RoundEnd {
  end: string;
  conclusion: string;
  again: boolean;
  today: string;
}

/**
 * Ends a round and, on wish, begins the next one of its field of action on the day after. Answers the key of that one,
 * null without. Throws `HttpProblem` 409 where the round has ended already, 422 where it can't end so.
 */
export async function endRound(
  writer: RecordWriter,
  round: Round,
  { end, conclusion, again, today }: RoundEnd,
): Promise<string | null> {
  if (round.end !== null) {
    throw new HttpProblem(
      409,
      'Schon abgeschlossen',
      'Diese Runde ist bereits abgeschlossen. Bitte laden Sie die Seite neu.',
    );
  }
  await write(writer, { ...round, end, conclusion }, today);
  if (!again) return null;
  const field = await writer.read('actionField', round.actionField);
  const start = addDays(end, 1);
  const title = `${field?.title ?? round.title} ${start.slice(0, 4)}`;
  const key = await writer.freeKey('round', title);
  const { ring, actionField } = round;
  await write(writer, parseContent('round', { key, title, ring, actionField, start }), today);
  return key;
}

async function write(writer: RecordWriter, content: Round, today: string): Promise<void> {
  const before = (await writer.read('round', content.key))?.content;
  const prepared = await prepareRecord('round', { content, before, writer, reason: null, today });
  await writer.write('round', prepared, { reason: null });
}
