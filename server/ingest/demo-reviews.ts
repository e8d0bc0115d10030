import { demoToday } from '../../data/demo/index.ts';
import type { Caller } from '../caller.ts';
import { readGoalViews } from '../cycle/goal-views.ts';
import { pinState } from '../cycle/pin-state.ts';
import { readDataVersion } from '../database/data-version.ts';
import type { Database } from '../database/database.ts';
import { changeRecords } from '../database/record-writer.ts';
import { listRecords } from '../database/records.ts';

/** Pins the reviews of the demonstration's day to its figures, as saving them would have done. */
export async function pinDemoReviews(db: Database, caller: Caller): Promise<void> {
  const asOf = `${demoToday}T06:00:00.000Z`;
  const moment = { asOf, dataVersion: readDataVersion(db), day: demoToday };
  const reviews = (await listRecords(db, caller, 'review')).map(({ content }) => content);
  for (const review of reviews.filter(({ on, pinned }) => on === demoToday && pinned === null)) {
    const context = { db, today: () => demoToday };
    const [view] = await readGoalViews(context, caller, { key: review.goal });
    if (!view) throw new Error(`review of a goal that is not there: ${review.goal}`);
    const pinned = pinState(view, review.target, moment);
    await changeRecords(db, caller, asOf, (writer) =>
      writer.write('review', { ...review, pinned }, { reason: 'Datenstand festgehalten' }),
    );
  }
}
