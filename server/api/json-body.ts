import { json, type RequestHandler } from 'express';
import * as z from 'zod';
import { formatBytes } from '../../web/words/format.ts';
import { HttpProblem } from '../errors.ts';
import { tooLargeWords } from '../ingest/too-large.ts';
import { isDeeperThan } from './nesting.ts';

/** How what is sent is called where it is too large, and what to do then. */
export interface SentThing {
  what: string;
  remedy: string;
}

/** Far more than anything that is sent here: what goes through it level by level must not run out of stack. */
export const deepestNesting = 100;

/** Reads a body of JSON of at most `limit` bytes. Passes on an `HttpProblem` that fits what was sent where it is larger or too deep. */
export function jsonBody(
  limit: number,
  sentBy: (params: Readonly<Record<string, unknown>>) => SentThing,
): RequestHandler {
  const parse = json({ limit });
  return (request, response, next) =>
    parse(request, response, (error?: unknown) => {
      if (error !== undefined) next(maybeTooLarge(error, sentBy(request.params)) ?? error);
      else next(isDeeperThan(request.body, deepestNesting) ? tooDeep() : undefined);
    });
}

/** What the body parser says; the length where it was told before. */
const tooLargeBody = z.object({
  type: z.literal('entity.too.large'),
  length: z.number().optional(),
  limit: z.number(),
});

function maybeTooLarge(error: unknown, { what, remedy }: SentThing): HttpProblem | undefined {
  const read = tooLargeBody.safeParse(error).data;
  if (!read) return undefined;
  const { length, limit } = read;
  const size =
    length === undefined
      ? `zu groß; angenommen werden höchstens ${formatBytes(limit, 'de')}.`
      : tooLargeWords(length, limit);
  return new HttpProblem(413, 'Zu groß', `${what} ist ${size} ${remedy}`);
}

function tooDeep(): HttpProblem {
  return new HttpProblem(
    400,
    'Zu tief verschachtelt',
    `Was Sie senden, ist tiefer verschachtelt, als Zielkreis es liest: angenommen werden höchstens ${deepestNesting} Ebenen. Bitte prüfen Sie, womit der Inhalt erzeugt wurde, und senden Sie ihn flacher.`,
  );
}
