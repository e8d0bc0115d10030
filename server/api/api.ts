import { Router } from 'express';
import type { Context } from '../context.ts';
import { readAreaList } from './areas.ts';
import { addEndpoint } from './endpoint.ts';
import { readGoal, readOverview } from './goals.ts';
import { readImport, readImportList, sendOriginal, withdraw } from './imports.ts';
import { readIndicator, readIndicatorList } from './indicators.ts';
import { sendProgress } from './progress.ts';
import { sendRejectedOfImport, sendRejectedOfUpload } from './rejected.ts';
import { readSeries } from './series.ts';
import { readSite } from './site.ts';
import { readTemplateList, sendTemplate } from './templates.ts';
import { answer, commit, discard, readUpload, readWaiting, receive } from './uploads.ts';
import { readValueHistory } from './values.ts';

/** All endpoints of the contract, and the files that can be taken away. */
export function createApi(context: Context): Router {
  const router = Router();
  addEndpoint(router, context, 'site', readSite);
  addEndpoint(router, context, 'overview', readOverview);
  addEndpoint(router, context, 'goal', readGoal);
  addEndpoint(router, context, 'indicators', readIndicatorList);
  addEndpoint(router, context, 'indicator', readIndicator);
  addEndpoint(router, context, 'series', readSeries);
  addEndpoint(router, context, 'valueHistory', readValueHistory);
  addEndpoint(router, context, 'areas', readAreaList);
  addEndpoint(router, context, 'templates', readTemplateList);
  addEndpoint(router, context, 'imports', readImportList);
  addEndpoint(router, context, 'import', readImport);
  addEndpoint(router, context, 'withdraw', withdraw);
  addEndpoint(router, context, 'uploads', receive);
  addEndpoint(router, context, 'waiting', readWaiting);
  addEndpoint(router, context, 'upload', readUpload);
  addEndpoint(router, context, 'answer', answer);
  addEndpoint(router, context, 'commit', commit);
  addEndpoint(router, context, 'discard', discard);
  router.get('/api/uploads/:id/progress', sendProgress(context));
  router.get('/api/uploads/:id/rejected', sendRejectedOfUpload(context));
  router.get('/api/imports/:id/rejected', sendRejectedOfImport(context));
  router.get('/api/imports/:id/original', sendOriginal(context));
  router.get('/api/templates/:file', sendTemplate(context));
  return router;
}
