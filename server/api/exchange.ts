import { exportExchange, previewExchange, takeExchange } from '../cycle/exchange.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import type { Handler } from './endpoint.ts';

export const exportBundle: Handler<'exportBundle'> = async ({ db }, caller, { body }) => ({
  bundle: await exportExchange(db, caller, body),
});

export const previewBundle: Handler<'previewBundle'> = ({ db }, caller, { body }) =>
  previewExchange(db, caller, body);

export const applyBundle: Handler<'applyBundle'> = ({ db, today }, caller, { body }) =>
  writeWhenFree(db, (own) =>
    takeExchange(own, caller, body, { today: today(), now: new Date().toISOString() }),
  );
