import type { Content, RecordKind } from '../../data/cycle/records.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { preparePaper } from './prepare-paper.ts';
import { refuseFinal } from './prepare-review.ts';

interface Restoring<Kind extends RecordKind> {
  /** What the newest version says, also that of a deleted record. */
  last: Content<Kind> | undefined;
  writer: RecordWriter;
}

type Restore = {
  [Kind in RecordKind]?: (earlier: Content<Kind>, restoring: Restoring<Kind>) => Promise<Content<Kind>>;
};

const restore: Restore = {
  review: async (earlier, { last }) => {
    if (last && JSON.stringify(last) !== JSON.stringify(earlier)) refuseFinal(last);
    return earlier;
  },
  paper: async (earlier, { last, writer }) => {
    return preparePaper({ content: earlier, before: last, writer, reason: null, today: writer.at });
  },
};

/**
 * What an earlier version of a record says where it is to hold again: a final review is not made a draft, and outcomes
 * of a paper stay as they are. Throws `HttpProblem` 409.
 */
export async function restoredContent<Kind extends RecordKind>(
  kind: Kind,
  earlier: Content<Kind>,
  restoring: Restoring<Kind>,
): Promise<Content<Kind>> {
  const own = restore[kind];
  return own ? own(earlier, restoring) : earlier;
}
