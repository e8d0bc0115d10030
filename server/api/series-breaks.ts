import { maybeBreakdown } from '../../data/breakdown.ts';
import { breakBreakdown } from '../aggregation/breaks.ts';
import { readAreas } from '../database/areas.ts';
import { insertSeriesBreak, readSeriesBreaks, withdrawSeriesBreak } from '../database/series-breaks.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { refuse } from './asked.ts';
import type { Handler } from './endpoint.ts';
import { findIndicator } from './indicators.ts';

export const readSeriesBreakList: Handler<'seriesBreaks'> = async (context, caller, { query }) => ({
  breaks: await readSeriesBreaks(context.db, caller, findIndicator(query.indicator).id),
});

export const addSeriesBreak: Handler<'addSeriesBreak'> = async (context, caller, { body }) => {
  findIndicator(body.indicator);
  const areas = await readAreas(context.db);
  if (body.area !== null && !areas.some(({ key }) => key === body.area)) {
    throw refuse('Gebiet unbekannt', `Ein Gebiet mit dem Schlüssel „${body.area}“ gibt es nicht.`);
  }
  if (body.breakdown !== null && !maybeBreakdown(body.breakdown)) {
    throw refuse('Gliederung nicht lesbar', 'Bitte wählen Sie eine Gliederung aus der Liste.');
  }
  const draft = { ...body, breakdown: breakBreakdown(body.breakdown) };
  const now = new Date().toISOString();
  const stored = await writeWhenFree(context.db, (writer) => insertSeriesBreak(writer, caller, draft, now));
  if (stored) return stored;
  throw new HttpProblem(
    409,
    'Schon vermerkt',
    'Für diese Auswahl ist an diesem Tag schon ein Bruch vermerkt. Bitte nehmen Sie ihn zurück, wenn sein Grund anders lauten soll.',
  );
};

export const retractSeriesBreak: Handler<'withdrawSeriesBreak'> = async (context, caller, { params }) => {
  const now = new Date().toISOString();
  const withdrawn = await writeWhenFree(context.db, (writer) =>
    withdrawSeriesBreak(writer, caller, params.id, now),
  );
  if (withdrawn) return withdrawn;
  throw new HttpProblem(
    404,
    'Bruch nicht gefunden',
    'Diesen Vermerk gibt es nicht, oder er ist schon zurückgenommen. Bitte laden Sie die Seite neu.',
  );
};
