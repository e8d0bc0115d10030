import type { ErrorRequestHandler, RequestHandler } from 'express';
import * as z from 'zod';
import { RefusedByProtection } from './protection/gate.ts';

/** The caller is wrong: answered as problem details (RFC 9457) with a German title and a remedy as detail. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Extension members (RFC 9457, section 3.2): what the page needs to offer a way out. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    title: string,
    detail: string,
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${status} ${title}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.members = members;
  }
}

export const answerNotFound: RequestHandler = (request, _response, next) => {
  next(
    new HttpProblem(
      404,
      'Nicht gefunden',
      `Die Adresse ${request.path} gibt es nicht. Bitte prüfen Sie den Link.`,
    ),
  );
};

/** The one place where errors become answers: callers' mistakes with their own words, bugs logged and answered 500. */
export const answerError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const problem = maybeProblem(error);
  if (!problem) request.log.error({ err: error }, 'unexpected error');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, title, detail } = problem ?? unexpected;
  const members = problem instanceof HttpProblem ? problem.members : {};
  response
    .status(status)
    .set('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ ...members, type: 'about:blank', status, title, detail }));
};

const unexpected = {
  status: 500,
  title: 'Unerwarteter Fehler',
  detail:
    'Der Server konnte die Anfrage nicht bearbeiten. Gespeicherte Daten sind nicht betroffen. Bitte versuchen Sie es erneut; bleibt der Fehler, hilft das Protokoll des Servers weiter.',
};

/** Some faults are sentences, others are not. */
function withFullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function maybeProblem(error: unknown): Pick<HttpProblem, 'status' | 'title' | 'detail'> | undefined {
  if (error instanceof HttpProblem) return error;
  if (error instanceof RefusedByProtection) {
    return {
      status: 403,
      title: 'Geschützt',
      detail: 'Diese Angaben dürfen für diesen Kreis von Empfängern nicht herausgegeben werden.',
    };
  }
  if (error instanceof z.ZodError) {
    const places = error.issues.map(issueText).join('; ');
    return {
      status: 400,
      title: 'Anfrage nicht lesbar',
      detail: `Bitte prüfen Sie die Angaben: ${withFullStop(places)}`,
    };
  }
  if (isClientError(error)) {
    return {
      status: error.status,
      title: 'Anfrage nicht lesbar',
      detail:
        'Der Inhalt der Anfrage ist beschädigt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
    };
  }
  return undefined;
}

/** What is wrong with the whole request has no path. */
function issueText({ path, message }: z.core.$ZodIssue): string {
  const words = message.replace(/"([^"]*)"/g, '„$1“');
  return path.length === 0 ? words : `„${path.join('.')}“: ${words}`;
}

/** Body parser and router errors carry a status below 500. */
function isClientError(error: unknown): error is { status: number } {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}
