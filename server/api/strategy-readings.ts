import { readGoalViews } from '../cycle/goal-views.ts';
import { readFamilies, readStrategyView } from '../cycle/strategy-views.ts';
import { maybeRecord } from '../database/records.ts';
import { HttpProblem } from '../errors.ts';
import type { Reading } from './reading.ts';

export const readStrategyFamilies: Reading<'strategies'> = async ({ db }, caller) => ({
  families: await readFamilies(db, caller),
});

export const readStrategy: Reading<'strategy'> = async (context, caller, { params }) => {
  const record = await maybeRecord(context.db, caller, 'strategy', params.key);
  if (!record) {
    throw new HttpProblem(
      404,
      'Strategie nicht gefunden',
      'Diese Strategie gibt es nicht oder nicht mehr. Bitte öffnen Sie sie aus der Liste.',
    );
  }
  const views = record.content.state === 'superseded' ? [] : await readGoalViews(context, caller);
  return readStrategyView(context.db, caller, { record, views });
};
