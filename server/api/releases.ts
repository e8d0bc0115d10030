import type { RequestHandler } from 'express';
import { type Receiver, receiver, receivers } from '../../data/audience.ts';
import { indicators, maybeIndicator } from '../../data/catalogue/index.ts';
import type { ProtectionRules } from '../../data/protection-rules.ts';
import type { Release, ReleaseState, Withheld } from '../../data/release.ts';
import { formatDate } from '../../web/words/format.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { describeWithheld } from '../cycle/describe-withheld.ts';
import { readAtlas } from '../cycle/material.ts';
import { listImports } from '../database/imports.ts';
import { readSourceTitles, readWithheld } from '../database/released-editions.ts';
import { listReleases, readRules, withdrawRelease, writeRules } from '../database/releases.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import type { Handler } from './endpoint.ts';
import { withheldCsv } from './withheld-file.ts';

export const readReleases: Handler<'releases'> = async (context, caller) => {
  const sources = await readSourceTitles(context.db, caller);
  const states: ReleaseState[] = [];
  for (const audience of receivers) states.push(await readState(context, caller, audience));
  return {
    states,
    indicators: indicators
      .filter(({ countsPersons }) => countsPersons)
      .map(({ id, title }) => ({ id, title })),
    sources: [...sources].map(([source, title]) => ({ source, title })),
  };
};

async function readState({ db }: Context, caller: Caller, audience: Receiver): Promise<ReleaseState> {
  const releases = await listReleases(db, caller, audience);
  const rules = await readRules(db, caller, audience);
  const newest = releases.find(({ withdrawnAt }) => withdrawnAt === null) ?? null;
  const since = newest?.releasedAt ?? '';
  const imports = await listImports(db, caller);
  const isAfter = (time: string | null) => time !== null && time > since;
  return {
    ...{ audience, newest, releases, rules },
    importsSince: imports.filter(({ committedAt }) => isAfter(committedAt)).length,
    withdrawalsSince: imports.filter((one) => isAfter(one.withdrawnAt) && !isAfter(one.committedAt)).length,
    rulesChanged: newest !== null && JSON.stringify(newest.rules) !== JSON.stringify(rules),
  };
}

export const previewRelease: Handler<'releasePreview'> = (context, caller, { params }) =>
  context.releaser.preview(caller, params.audience);

export const readReleaseProgress: Handler<'releaseProgress'> = (context, caller, { params }) => ({
  phase: context.releaser.phase(caller, params.audience),
});

export const addRelease: Handler<'addRelease'> = (context, caller, { params, body }) =>
  context.releaser.release(caller, params.audience, {
    note: body.note === '' ? null : body.note,
    acceptsKnown: body.acceptsKnown,
  });

export const withdrawReleased: Handler<'withdrawRelease'> = async (context, caller, { params }) => {
  const found = await findRelease(context, caller, params);
  if (found.withdrawnAt !== null) {
    throw new HttpProblem(
      409,
      'Schon zurückgezogen',
      `Diese Freigabe wurde bereits am ${formatDate(found.withdrawnAt, 'de')} von ${found.withdrawnBy} zurückgezogen. Bitte die Seite neu laden.`,
    );
  }
  await withdrawRelease(context.db, caller, params, new Date().toISOString());
  return { release: await findRelease(context, caller, params) };
};

export const readWithheldList: Handler<'withheld'> = async (context, caller, { params }) => ({
  withheld: await listWithheld(context, caller, params),
});

/** The same list as a table for Excel. */
export function sendWithheld(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'withheld');
    const audience = receiver.parse(request.params.audience);
    const list = await listWithheld(context, caller, { audience, number: Number(request.params.number) });
    response
      .attachment(`zurueckgehalten-${request.params.number}.csv`)
      .type('text/csv; charset=utf-8')
      .send(withheldCsv(list));
  };
}

export const changeRules: Handler<'changeRules'> = async (context, caller, { params, body }) => {
  const known = new Set(body.indicators.map(({ indicator }) => indicator));
  const unknown = [...known].find((id) => maybeIndicator(id) === undefined);
  if (unknown !== undefined || known.size < body.indicators.length) {
    throw new HttpProblem(
      400,
      'Regeln nicht lesbar',
      unknown === undefined
        ? 'Eine Kennzahl steht zweimal in den Regeln. Bitte eine der beiden Zeilen löschen.'
        : `Eine Kennzahl „${unknown}“ gibt es nicht. Bitte eine aus der Liste wählen.`,
    );
  }
  const low = [...body.indicators, ...body.sources].find(
    ({ threshold }) => threshold !== null && threshold < body.threshold,
  );
  if (low) throw tooLow(body);
  await writeRules(context.db, caller, { audience: params.audience, rules: body }, new Date().toISOString());
  return { rules: await readRules(context.db, caller, params.audience) };
};

function tooLow({ threshold }: ProtectionRules): HttpProblem {
  return new HttpProblem(
    400,
    'Mindestzahl zu klein',
    `Für einzelne Kennzahlen und Quellen kann nur eine höhere Mindestzahl als die allgemeine (${threshold}) gelten. Bitte eine höhere angeben oder die Zeile löschen.`,
  );
}

async function listWithheld(
  context: Context,
  caller: Caller,
  key: { audience: Receiver; number: number },
): Promise<Withheld[]> {
  await findRelease(context, caller, key);
  const atlas = await readAtlas(context.db, caller);
  return describeWithheld(await readWithheld(context.db, caller, key), atlas);
}

async function findRelease(
  context: Context,
  caller: Caller,
  { audience, number }: { audience: Receiver; number: number },
): Promise<Release> {
  const releases = await listReleases(context.db, caller, audience);
  const found = releases.find((release) => release.number === number);
  if (found) return found;
  throw new HttpProblem(
    404,
    'Freigabe nicht gefunden',
    'Diese Freigabe gibt es nicht. Alle stehen unter „Daten“, „Freigaben“. Bitte dort nachsehen.',
  );
}
