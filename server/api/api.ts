import { Router } from 'express';
import type { Context } from '../context.ts';
import { readAreaList } from './areas.ts';
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
import { readDimensions } from './dimensions.ts';
import { addEndpoint } from './endpoint.ts';
import { sendStoredValues } from './exports.ts';
import { readGoal, readOverview } from './goals.ts';
import { readImport, readImportList, sendOriginal, withdraw } from './imports.ts';
import { readIndicator, readIndicatorList } from './indicators.ts';
import { lookAhead } from './preview.ts';
import { sendProgress } from './progress.ts';
import { sendRejectedOfImport, sendRejectedOfUpload } from './rejected.ts';
import { readPointHistory, readSeries, readSeriesHistory } from './series.ts';
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
  addEndpoint(router, context, 'seriesHistory', readSeriesHistory);
  addEndpoint(router, context, 'pointHistory', readPointHistory);
  addEndpoint(router, context, 'valueHistory', readValueHistory);
  addEndpoint(router, context, 'areas', readAreaList);
  addEndpoint(router, context, 'dimensions', readDimensions);
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
  router.get('/api/uploads/:id/progress', sendProgress(context));
  router.get('/api/uploads/:id/rejected', sendRejectedOfUpload(context));
  router.get('/api/imports/:id/rejected', sendRejectedOfImport(context));
  router.get('/api/uploads/:id/consequences.csv', sendConsequences(context));
  router.get('/api/imports/:id/withdrawal.csv', sendWithdrawal(context));
  router.get('/api/imports/:id/original', sendOriginal(context));
  router.get('/api/values/export', sendStoredValues(context));
  router.get('/api/templates/:file', sendTemplate(context));
  return router;
}
