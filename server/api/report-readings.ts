import { readEditionContent } from '../database/report-editions.ts';
import { compareDocuments } from '../reports/compare-documents.ts';
import { compose, composeDraft, maybePrevious } from '../reports/compose.ts';
import type { Reading } from './reading.ts';
import { findEdition } from './report-editions.ts';
import { readPin } from './report-source.ts';

export const previewReport: Reading<'previewReport'> = (context, caller, { body }) =>
  composeDraft(context, caller, body.report);

export const readReportChanges: Reading<'reportChanges'> = async (context, caller, { params }) => {
  const { number, meeting } = await findEdition(context.db, caller, params.number);
  const { plan, document, previous } = await readEditionContent(context.db, caller, number);
  const before = await maybePrevious(context, caller, previous);
  const pin = await readPin(context, caller, plan.audience, new Date().toISOString());
  const { address } = document;
  const present = await compose(context, caller, { plan, pin, previous: before, meeting, number, address });
  return {
    since: compareDocuments(document, present.document),
    previous: before && {
      number: before.number,
      changes: compareDocuments(before.document, document),
    },
  };
};
