import type { Request as ExpressRequest, Response as ExpressResponse, Router } from 'express';
import {
  contract,
  type Endpoint,
  type EndpointName,
  type Request,
  type Response,
} from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { admit } from '../protection/gate.ts';
import { chooseEncoding } from './answers.ts';
import { jsonBody } from './json-body.ts';
import { type RequestParts, readRequest, writeAnswer } from './reading.ts';
import { sentTo } from './sent-things.ts';

/** What an endpoint does: from a validated request and its caller to an answer, which is validated again. */
export type Handler<Name extends EndpointName> = (
  context: Context,
  caller: Caller,
  request: Request<Name>,
  raw: ExpressRequest,
) => Response<Name> | Promise<Response<Name>>;

/** Adds the endpoint of that name to the router, as the contract describes it. */
export function addEndpoint<Name extends EndpointName>(
  router: Router,
  context: Context,
  name: Name,
  handle: Handler<Name>,
): void {
  addRoute(router, context, name, (caller, parts, raw) =>
    writeAnswer(name, caller, handle(context, caller, readRequest(name, parts), raw)),
  );
}

/** Adds one of the endpoints that only read (`readings.ts`). */
export function addReading(router: Router, context: Context, name: EndpointName): void {
  addRoute(router, context, name, (caller, parts) => context.answering.answer({ name, caller, parts }));
}

const usualBytes = 1_048_576;

type Produce = (caller: Caller, parts: RequestParts, raw: ExpressRequest) => Promise<string>;

function addRoute(router: Router, context: Context, name: EndpointName, produce: Produce): void {
  const entry: Endpoint = contract[name];
  const answer = entry.cached ? answerFromCache : answerOnce;
  const listener = async (raw: ExpressRequest, response: ExpressResponse) => {
    const caller = context.caller(raw);
    admit(caller.audience, name);
    const parts = partsOf(raw);
    const request = readRequest(name, parts);
    const question = `${name} ${JSON.stringify(request)}`;
    await answer({ context, caller, question, raw, response, produce: () => produce(caller, parts, raw) });
  };
  switch (entry.method) {
    case 'GET':
      router.get(entry.path, listener);
      break;
    case 'POST':
      router.post(
        entry.path,
        jsonBody(entry.maximumBytes ?? usualBytes, ({ kind }) => sentTo(name, kind)),
        listener,
      );
      break;
    case 'DELETE':
      router.delete(entry.path, listener);
      break;
  }
}

/** For whom is asked is no part of the question: see `context.caller`. */
function partsOf(raw: ExpressRequest): RequestParts {
  const { sicht: _view, ...query } = raw.query;
  return {
    params: { ...raw.params },
    query,
    body: raw.is('application/json') ? raw.body : {},
  };
}

interface Exchange {
  context: Context;
  caller: Caller;
  question: string;
  raw: ExpressRequest;
  response: ExpressResponse;
  /** The answer as JSON. */
  produce: () => Promise<string>;
}

async function answerOnce({ response, produce }: Exchange): Promise<void> {
  const content = await produce();
  response.set('cache-control', 'no-store').type('json').send(content);
}

/** Express answers 304 where the client's tag is the same. */
async function answerFromCache({
  context,
  caller,
  question,
  raw,
  response,
  produce,
}: Exchange): Promise<void> {
  const encoding = chooseEncoding(raw.get('accept-encoding'));
  const key = { question, state: context.dataState(caller), audience: caller.audience, encoding };
  const answer = await context.answers.answer(key, produce);
  response.set({ etag: answer.etag, 'cache-control': 'no-cache', vary: 'accept-encoding' });
  if (encoding !== 'identity') response.set('content-encoding', encoding);
  response.type('json');
  context.hot.keep(raw, { state: key.state, caller, response, body: answer.body });
  response.send(answer.body);
}
