import { startGoal as writeStart } from '../cycle/start-goal.ts';
import { undoChanges as takeBack } from '../cycle/undo-changes.ts';
import { readMunicipality } from '../database/municipality.ts';
import { changeRecords } from '../database/record-writer.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import type { Handler } from './endpoint.ts';

export const startGoal: Handler<'startGoal'> = async ({ db, today }, caller, { body }) => {
  const { key: area } = await readMunicipality(db, caller);
  return writeWhenFree(db, (own) =>
    changeRecords(own, caller, new Date().toISOString(), async (writer) => ({
      goal: await writeStart(writer, body, { today: today(), area }),
      at: writer.at,
    })),
  );
};

export const undoChanges: Handler<'undoChanges'> = async ({ db }, caller, { body }) => ({
  count: await writeWhenFree(db, (own) =>
    changeRecords(own, caller, new Date().toISOString(), (writer) => takeBack(writer, body.at)),
  ),
});
