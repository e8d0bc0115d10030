import { readEditionContent } from '../database/report-editions.ts';
import { compareDocuments } from '../reports/compare-documents.ts';
import { compose, composeDraft } from '../reports/compose.ts';
import type { Reading } from './reading.ts';
import { findEdition } from './report-editions.ts';
import { readPin } from './report-source.ts';

export const previewReport: Reading<'previewReport'> = async (context, caller, { body }) => ({
  document: await composeDraft(context, caller, body.report),
});

export const readReportChanges: Reading<'reportChanges'> = async (context, caller, { params }) => {
  const { number, meeting } = await findEdition(context.db, caller, params.number);
  const { plan, document, previous } = await readEditionContent(context.db, caller, number);
  const pin = await readPin(context, caller, plan.audience, new Date().toISOString());
  const present = await compose(context, caller, { plan, pin, previous, meeting, number });
  const before = previous === null ? null : await readEditionContent(context.db, caller, previous);
  return {
    since: compareDocuments(document, present),
    previous:
      previous === null || before === null
        ? null
        : { number: previous, changes: compareDocuments(before.document, document) },
  };
};
