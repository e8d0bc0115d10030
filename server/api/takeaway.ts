import type { RequestHandler, Router } from 'express';
import { maximumTakeawayBytes, pictureRequest, workbookRequest } from '../../data/takeaway.ts';
import type { Context } from '../context.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import { isChartSvg } from '../reports/check-svg.ts';
import { maybePicture } from '../reports/draw-picture.ts';
import { jsonBody } from './json-body.ts';
import { sentPicture, sentTable } from './sent-things.ts';

/** Pixels of a picture for each CSS pixel of its chart. */
const scale = 2;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Makes files of what a page shows: a picture of a drawn chart, a workbook of a table. They hold what was sent and
 * nothing that is stored, so they are open to whoever may look at the page.
 */
export function addTakeaways(router: Router, context: Context): void {
  router.post(
    '/api/takeaway/png',
    jsonBody(maximumTakeawayBytes, () => sentPicture),
    sendPicture(context),
  );
  router.post(
    '/api/takeaway/xlsx',
    jsonBody(maximumTakeawayBytes, () => sentTable),
    sendWorkbook(context),
  );
}

function sendPicture(context: Context): RequestHandler {
  return (request, response) => {
    admit(context.caller(request).audience, 'takeaway');
    const { svg } = pictureRequest.parse(request.body);
    const picture = isChartSvg(svg) ? maybePicture({ svg }, scale) : undefined;
    if (!picture) {
      throw new HttpProblem(
        422,
        'Kein Diagramm',
        'Aus diesem Inhalt lässt sich kein Bild machen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
      );
    }
    response.set('cache-control', 'no-store').type('png').send(Buffer.from(picture));
  };
}

function sendWorkbook(context: Context): RequestHandler {
  return async (request, response) => {
    admit(context.caller(request).audience, 'takeaway');
    const asked = workbookRequest.parse(request.body);
    const { writeTable } = await import('../reports/excel/write-table.ts');
    const file = await writeTable(asked);
    response.set('cache-control', 'no-store').type(workbookType).send(Buffer.from(file));
  };
}
