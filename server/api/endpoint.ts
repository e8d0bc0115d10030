import { type Request as ExpressRequest, type Response as ExpressResponse, json, type Router } from 'express';
import { contract, type EndpointName, type Request, type Response } from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { passGate } from '../protection/gate.ts';
import { chooseEncoding } from './answers.ts';

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
  const entry = contract[name];
  const answer = entry.cached ? answerFromCache : answerOnce;
  const listener = async (raw: ExpressRequest, response: ExpressResponse) => {
    const request = readRequest(name, raw);
    const caller = context.caller(raw);
    const produce = async () =>
      validate(name, passGate(caller.audience, await handle(context, caller, request, raw)));
    await answer({ context, caller, question: `${name} ${JSON.stringify(request)}`, raw, response, produce });
  };
  switch (entry.method) {
    case 'GET':
      router.get(entry.path, listener);
      break;
    case 'POST':
      router.post(entry.path, json({ limit: '1mb' }), listener);
      break;
    case 'DELETE':
      router.delete(entry.path, listener);
      break;
  }
}

interface Exchange {
  context: Context;
  caller: Caller;
  question: string;
  raw: ExpressRequest;
  response: ExpressResponse;
  produce: () => Promise<unknown>;
}

/** Parses with the entry's own schemas; the type is theirs. */
function readRequest<Name extends EndpointName>(name: Name, raw: ExpressRequest): Request<Name> {
  const entry = contract[name];
  return {
    params: entry.params.parse(raw.params),
    query: entry.query.parse(raw.query),
    body: entry.body.parse(raw.is('application/json') ? raw.body : {}),
  } as Request<Name>;
}

/** What does not fit the contract is our mistake, not the caller's. */
function validate(name: EndpointName, answer: unknown): unknown {
  const result = contract[name].response.safeParse(answer);
  if (result.success) return result.data;
  throw new Error(`answer does not fit the contract: ${name}`, { cause: result.error });
}

async function answerOnce({ response, produce }: Exchange): Promise<void> {
  const content = await produce();
  response.set('cache-control', 'no-store').type('json').send(JSON.stringify(content));
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
  response.type('json').send(answer.body);
}
