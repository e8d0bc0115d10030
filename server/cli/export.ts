import type { Caller } from '../caller.ts';
import { exportStoredValues } from '../cycle/stored-values.ts';
import type { Database } from '../database/database.ts';
import { admit } from '../protection/gate.ts';
import type { Command } from './arguments.ts';
import { findArea, findIndicator, NotFound } from './series.ts';

/** Writes the stored values of an indicator as our own file. Throws NotFound where there are none. */
export async function runExport(
  db: Database,
  caller: Caller,
  command: Extract<Command, { kind: 'export' }>,
  write: (text: string) => void,
): Promise<void> {
  const indicator = findIndicator(command.indicator);
  const areas = command.area === null ? null : [(await findArea(db, caller, command.area)).key];
  admit(caller.audience, 'storedValues');
  const { count, lines } = await exportStoredValues(db, caller, {
    indicator,
    areas,
    breakdowns: null,
    asOf: command.asOf,
  });
  if (count === 0) throw new NotFound(`Zu „${indicator.title.de}“ ist hier nichts gespeichert.`);
  for (const line of lines) write(line);
}
