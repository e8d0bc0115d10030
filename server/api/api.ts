import { Router } from 'express';
import type { Context } from '../context.ts';
import {
  addBoundaries,
  analyseBoundaries,
  readBoundaries,
  readBoundarySets,
  removeBoundaries,
} from './boundaries.ts';
import { sendCalendar } from './calendar.ts';
import { closeRound } from './close-round.ts';
import { readConsequences, readWithdrawal } from './consequences.ts';
import { sendConsequences, sendWithdrawal } from './consequences-file.ts';
import {
  addDelivery,
  changeDelivery,
  readDelivery,
  readDeliveryChoices,
  readDeliveryList,
  readReturns,
  removeDelivery,
} from './deliveries.ts';
import { sendEditionFile, takeEditionBack } from './edition-handlers.ts';
import { addEndpoint, addReading } from './endpoint.ts';
import { applyBundle, exportBundle, previewBundle } from './exchange.ts';
import { sendStoredValues } from './exports.ts';
import { readImport, readImportList, sendOriginal, withdraw } from './imports.ts';
import { addInquiry, readInquiry, readInquiryList, removeInquiry } from './inquiries.ts';
import { readLetterhead, sendCrest, sendEditionCrest, setCrest } from './letterhead.ts';
import { readOverrideList, setOverride, takeOverrideBack } from './overrides.ts';
import { addOutcome, readPaper, withdrawOutcome } from './papers.ts';
import { lookAhead } from './preview.ts';
import { sendProgress } from './progress.ts';
import { readingNames } from './readings.ts';
import {
  addRecord,
  archiveRecord,
  changeRecord,
  readRecord,
  readRecordList,
  readRecordVersions,
  removeRecord,
  restoreRecord,
} from './records.ts';
import { sendRejectedOfImport, sendRejectedOfUpload } from './rejected.ts';
import {
  addRelease,
  changeRules,
  previewRelease,
  readReleaseProgress,
  readReleases,
  readWithheldList,
  sendWithheld,
  withdrawReleased,
} from './releases.ts';
import { cancelReportJob, makeReport, readReportJob, readReportJobs, sendDraft } from './report-jobs.ts';
import { addSeriesBreak, readSeriesBreakList, retractSeriesBreak } from './series-breaks.ts';
import { readSite } from './site.ts';
import { startGoal, undoChanges } from './start.ts';
import { beginNextVersion, beginResume, putIntoForce } from './strategies.ts';
import { addTakeaways } from './takeaway.ts';
import { previewTarget } from './target-preview.ts';
import { readTemplateList, sendTemplate } from './templates.ts';
import { answer, commit, discard, readUpload, readWaiting, receive } from './uploads.ts';

/** All endpoints of the contract, and the files that can be taken away. */
export function createApi(context: Context): Router {
  const router = Router();
  for (const name of readingNames) addReading(router, context, name);
  addEndpoint(router, context, 'site', readSite);
  addEndpoint(router, context, 'templates', readTemplateList);
  addEndpoint(router, context, 'imports', readImportList);
  addEndpoint(router, context, 'import', readImport);
  addEndpoint(router, context, 'withdraw', withdraw);
  addEndpoint(router, context, 'uploads', receive);
  addEndpoint(router, context, 'waiting', readWaiting);
  addEndpoint(router, context, 'upload', readUpload);
  addEndpoint(router, context, 'answer', answer);
  addEndpoint(router, context, 'preview', lookAhead);
  addEndpoint(router, context, 'commit', commit);
  addEndpoint(router, context, 'discard', discard);
  addEndpoint(router, context, 'deliveries', readDeliveryList);
  addEndpoint(router, context, 'deliveryChoices', readDeliveryChoices);
  addEndpoint(router, context, 'delivery', readDelivery);
  addEndpoint(router, context, 'returns', readReturns);
  addEndpoint(router, context, 'addDelivery', addDelivery);
  addEndpoint(router, context, 'changeDelivery', changeDelivery);
  addEndpoint(router, context, 'removeDelivery', removeDelivery);
  addEndpoint(router, context, 'consequences', readConsequences);
  addEndpoint(router, context, 'withdrawal', readWithdrawal);
  addEndpoint(router, context, 'overrides', readOverrideList);
  addEndpoint(router, context, 'setOverride', setOverride);
  addEndpoint(router, context, 'withdrawOverride', takeOverrideBack);
  addEndpoint(router, context, 'boundarySets', readBoundarySets);
  addEndpoint(router, context, 'boundaries', readBoundaries);
  addEndpoint(router, context, 'analyseBoundaries', analyseBoundaries);
  addEndpoint(router, context, 'addBoundaries', addBoundaries);
  addEndpoint(router, context, 'removeBoundaries', removeBoundaries);
  addEndpoint(router, context, 'seriesBreaks', readSeriesBreakList);
  addEndpoint(router, context, 'addSeriesBreak', addSeriesBreak);
  addEndpoint(router, context, 'withdrawSeriesBreak', retractSeriesBreak);
  addEndpoint(router, context, 'inquiries', readInquiryList);
  addEndpoint(router, context, 'inquiry', readInquiry);
  addEndpoint(router, context, 'addInquiry', addInquiry);
  addEndpoint(router, context, 'removeInquiry', removeInquiry);
  addEndpoint(router, context, 'releases', readReleases);
  addEndpoint(router, context, 'releasePreview', previewRelease);
  addEndpoint(router, context, 'releaseProgress', readReleaseProgress);
  addEndpoint(router, context, 'addRelease', addRelease);
  addEndpoint(router, context, 'withdrawRelease', withdrawReleased);
  addEndpoint(router, context, 'withheld', readWithheldList);
  addEndpoint(router, context, 'changeRules', changeRules);
  addEndpoint(router, context, 'records', readRecordList);
  addEndpoint(router, context, 'record', readRecord);
  addEndpoint(router, context, 'recordVersions', readRecordVersions);
  addEndpoint(router, context, 'addRecord', addRecord);
  addEndpoint(router, context, 'changeRecord', changeRecord);
  addEndpoint(router, context, 'archiveRecord', archiveRecord);
  addEndpoint(router, context, 'restoreRecord', restoreRecord);
  addEndpoint(router, context, 'removeRecord', removeRecord);
  addEndpoint(router, context, 'paper', readPaper);
  addEndpoint(router, context, 'addOutcome', addOutcome);
  addEndpoint(router, context, 'withdrawOutcome', withdrawOutcome);
  addEndpoint(router, context, 'continueStrategy', beginNextVersion);
  addEndpoint(router, context, 'decideStrategy', putIntoForce);
  addEndpoint(router, context, 'addResume', beginResume);
  addEndpoint(router, context, 'previewTarget', previewTarget);
  addEndpoint(router, context, 'exportBundle', exportBundle);
  addEndpoint(router, context, 'previewBundle', previewBundle);
  addEndpoint(router, context, 'applyBundle', applyBundle);
  addEndpoint(router, context, 'closeRound', closeRound);
  addEndpoint(router, context, 'startGoal', startGoal);
  addEndpoint(router, context, 'undoChanges', undoChanges);
  addEndpoint(router, context, 'makeReport', makeReport);
  addEndpoint(router, context, 'reportJobs', readReportJobs);
  addEndpoint(router, context, 'reportJob', readReportJob);
  addEndpoint(router, context, 'cancelReportJob', cancelReportJob);
  addEndpoint(router, context, 'withdrawEdition', takeEditionBack);
  addEndpoint(router, context, 'letterhead', readLetterhead);
  addEndpoint(router, context, 'setCrest', setCrest);
  router.get('/api/letterhead/crest', sendCrest(context));
  router.get('/api/reports/:key/draft.:format', sendDraft(context));
  router.get('/api/report-editions/:number/crest', sendEditionCrest(context));
  router.get('/api/report-editions/:number/:file', sendEditionFile(context));
  router.get('/api/releases/:audience/:number/withheld.csv', sendWithheld(context));
  router.get('/api/uploads/:id/progress', sendProgress(context));
  router.get('/api/uploads/:id/rejected', sendRejectedOfUpload(context));
  router.get('/api/imports/:id/rejected', sendRejectedOfImport(context));
  router.get('/api/uploads/:id/consequences.csv', sendConsequences(context));
  router.get('/api/imports/:id/withdrawal.csv', sendWithdrawal(context));
  router.get('/api/imports/:id/original', sendOriginal(context));
  router.get('/api/calendar.ics', sendCalendar(context));
  router.get('/api/values/export', sendStoredValues(context));
  router.get('/api/templates/:file', sendTemplate(context));
  addTakeaways(router, context);
  return router;
}
