import type { Content, RecordKind } from '../../data/cycle/records.ts';
import type { Review } from '../../data/cycle/review.ts';
import { goalView } from '../../data/views.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { pinState } from '../cycle/pin-state.ts';
import { refuseFinal } from '../cycle/prepare-review.ts';
import { readDataVersion } from '../database/data-version.ts';
import { nextEventTime } from '../database/imports.ts';
import { maybeRecord } from '../database/records.ts';
import { HttpProblem } from '../errors.ts';

type Complete = {
  [Kind in RecordKind]?: (context: Context, caller: Caller, content: Content<Kind>) => Promise<Content<Kind>>;
};

const complete: Complete = { review: pinReview };

/**
 * What the server adds to a record from figures, before the transaction that writes it: reading figures may take long,
 * and writing keeps others from writing.
 */
export async function completeContent<Kind extends RecordKind>(
  kind: Kind,
  content: Content<Kind>,
  { context, caller }: { context: Context; caller: Caller },
): Promise<Content<Kind>> {
  const own = complete[kind];
  return own ? own(context, caller, content) : content;
}

async function pinReview(context: Context, caller: Caller, content: Review): Promise<Review> {
  const stored = await maybeRecord(context.db, caller, 'review', content.key);
  if (stored) refuseFinal(stored.content);
  if (!(await maybeRecord(context.db, caller, 'goal', content.goal))) {
    throw new HttpProblem(
      422,
      'Ziel nicht gefunden',
      'Dieses Ziel gibt es nicht oder nicht mehr. Bitte wählen Sie ein anderes.',
    );
  }
  for (;;) {
    const dataVersion = readDataVersion(context.db);
    const asOf = await nextEventTime(context.db.kysely, caller, new Date().toISOString());
    const parts = { params: { id: content.goal }, query: {}, body: {} };
    const view = goalView.parse(JSON.parse(await context.answering.answer({ name: 'goal', caller, parts })));
    // Figures that came in meanwhile would not be those of `asOf`.
    if (readDataVersion(context.db) !== dataVersion) continue;
    return {
      ...content,
      pinned: pinState(view, content.target, { asOf, dataVersion, day: context.today() }),
    };
  }
}
