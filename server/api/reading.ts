import { contract, type EndpointName, type Request, type Response } from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import { passGate } from '../protection/gate.ts';
import type { ReadingContext } from '../reading-context.ts';

/** What an endpoint does that only reads: nothing but the data, the day, the caller and the request count. */
export type Reading<Name extends EndpointName> = (
  context: ReadingContext,
  caller: Caller,
  request: Request<Name>,
) => Response<Name> | Promise<Response<Name>>;

/** A request as it came: texts that the contract's schemas have not seen. */
export interface RequestParts {
  params: unknown;
  query: unknown;
  body: unknown;
}

/** Parses with the entry's own schemas; the type is theirs. */
export function readRequest<Name extends EndpointName>(name: Name, parts: RequestParts): Request<Name> {
  const entry = contract[name];
  return {
    params: entry.params.parse(parts.params),
    query: entry.query.parse(parts.query),
    body: entry.body.parse(parts.body),
  } as Request<Name>;
}

/** Makes an answer: read, let through the gate, held against the contract, as JSON. */
export async function writeAnswer<Name extends EndpointName>(
  name: Name,
  caller: Caller,
  answer: Response<Name> | Promise<Response<Name>>,
): Promise<string> {
  return JSON.stringify(validate(name, passGate(caller.audience, name, await answer)));
}

/** What does not fit the contract is our mistake, not the caller's. */
function validate(name: EndpointName, answer: unknown): unknown {
  const result = contract[name].response.safeParse(answer);
  if (result.success) return result.data;
  throw new Error(`answer does not fit the contract: ${name}`, { cause: result.error });
}
