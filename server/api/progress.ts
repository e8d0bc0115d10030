import type { RequestHandler } from 'express';
import { contract } from '../../data/contract.ts';
import type { Upload } from '../../data/upload.ts';
import type { Context } from '../context.ts';
import { admit } from '../protection/gate.ts';
import { findUpload } from './uploads.ts';

const pause = 250;
const heartbeat = 15_000;

/**
 * Tells over server-sent events how far an upload is: its state whenever something has changed, until it is neither
 * being read nor being taken over. Proxies keep a silent connection open because of the heartbeat.
 */
export function sendProgress(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'progress');
    const id = String(request.params.id);
    const look = async () => contract.upload.response.parse(await findUpload(context, caller, id));
    let told = await look();
    response.set({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    const tell = (upload: Upload) => response.write(`data: ${JSON.stringify(upload)}\n\n`);
    tell(told);
    let spoken = Date.now();
    while (isWorking(told) && !response.destroyed) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const found = await look().catch(() => undefined);
      if (!found) break;
      if (JSON.stringify(found) !== JSON.stringify(told)) {
        tell(found);
        spoken = Date.now();
      } else if (Date.now() - spoken > heartbeat) {
        response.write(': \n\n');
        spoken = Date.now();
      }
      told = found;
    }
    response.end();
  };
}

function isWorking({ state }: Upload): boolean {
  return state === 'reading' || state === 'committing';
}
