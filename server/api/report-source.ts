import type { Audience } from '../../data/audience.ts';
import type { EndpointName, Response } from '../../data/contract.ts';
import type { Pin } from '../../data/report-document.ts';
import type { Caller } from '../caller.ts';
import { readGoalViews } from '../cycle/goal-views.ts';
import { judgedDay } from '../cycle/judged-day.ts';
import { readDataVersion } from '../database/data-version.ts';
import type { ReleaseKey } from '../database/edition-bases.ts';
import { readLastEventTime } from '../database/imports.ts';
import { isDemo, readMunicipality } from '../database/municipality.ts';
import { readContents } from '../database/records.ts';
import { readSourceTitles } from '../database/released-editions.ts';
import { maybeReleaseInForce, type ReleaseInForce, readReleaseRules } from '../database/releases.ts';
import { HttpProblem } from '../errors.ts';
import { passGate, withoutOrigins } from '../protection/gate.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { DrawnRelease, ReportSource } from '../reports/report-source.ts';
import { readComparison } from './comparison.ts';
import { readPackFor } from './pack.ts';
import { readSeries } from './series.ts';
import { readSurvey } from './surveys.ts';

/**
 * What a report of this moment is pinned to: everything that happened until `now` (ISO time), also where the clock was
 * set back since, judged on the day that the context knows as today.
 */
export async function readPin(
  context: ReadingContext,
  caller: Caller,
  audience: Audience,
  now: string,
): Promise<Pin> {
  const last = await readLastEventTime(context.db.kysely, caller);
  const asOf = now > last ? now : last;
  return {
    asOf,
    day: judgedDay(context.today(), asOf),
    dataVersion: readDataVersion(context.db),
    release: (await readRelease(context, { ...caller, audience }, asOf))?.number ?? null,
  };
}

async function readRelease(
  { db }: ReadingContext,
  { audience, ...scope }: Caller,
  asOf: string,
): Promise<ReleaseInForce | null> {
  if (audience === 'staff') return null;
  return (await maybeReleaseInForce(db, scope, audience, asOf)) ?? null;
}

/**
 * What a report for `audience` reads: the answers of the API as of the pin, through the gate, without the files and
 * lines behind their figures. `caller` is the member of staff who makes it. Throws `HttpProblem` 409 where the release
 * that the pin names was withdrawn: what it showed must not be shown again. `municipality` is the name that it has
 * there, today's where none is given.
 */
export async function createReportSource(
  context: ReadingContext,
  caller: Caller,
  { audience, pin, municipality }: { audience: Audience; pin: Pin; municipality?: string | undefined },
): Promise<ReportSource> {
  if (caller.audience !== 'staff') throw new Error(`reports are made by staff: ${caller.audience}`);
  const { db } = context;
  const { asOf } = pin;
  const pinned: ReadingContext = { db, today: () => pin.day };
  const reader: Caller = { ...caller, audience };
  const inForce = await readRelease(pinned, reader, asOf);
  refuseWithdrawn(inForce, pin);
  const { key, name } = await readMunicipality(db, caller);
  const request = { params: {}, body: {} };
  const drawn: DrawnRelease[] = [];
  const draw = async (key: ReleaseKey) => {
    if (drawn.some((one) => one.audience === key.audience && one.number === key.number)) return;
    const rules = await readReleaseRules(db, caller, key);
    const sourceTitles = rules.sources.length === 0 ? new Map() : await readSourceTitles(db, caller);
    drawn.push({ ...key, rules, sourceTitles });
  };
  if (audience !== 'staff' && inForce) await draw({ audience, number: inForce.number });
  return {
    ...{ audience, pin },
    municipality: { key, name: municipality ?? name },
    releases: () => drawn,
    releasedAt: inForce?.releasedAt ?? null,
    demo: await isDemo(db, caller),
    goals: once(async () => {
      const views = await readGoalViews(pinned, reader, { asOf, strict: true });
      return views.map((view) => release(audience, 'goal', view));
    }),
    series: async (query) =>
      release(
        audience,
        'series',
        await readSeries(pinned, reader, { ...request, query: { ...query, asOf } }),
      ),
    comparison: async (query) =>
      release(
        audience,
        'comparison',
        await readComparison(pinned, reader, { ...request, query: { ...query, asOf } }),
      ),
    survey: async (survey) =>
      release(
        audience,
        'survey',
        await readSurvey(pinned, reader, { params: { survey }, query: { asOf }, body: {} }),
      ),
    pack: async (meeting) => {
      const released: ReleaseKey[] = [];
      const pack = await readPackFor(pinned, caller, {
        ...{ key: meeting, asOf, isForEverybody: audience === 'public' },
        onRelease: (release) => released.push(release),
      });
      for (const release of released) await draw(release);
      return withoutOrigins(pack);
    },
    records: (kind) => readContents(db, caller, kind, asOf, { strict: true }),
  };
}

function refuseWithdrawn(inForce: ReleaseInForce | null, pin: Pin): void {
  if ((inForce?.number ?? null) === pin.release) return;
  throw new HttpProblem(
    409,
    'Freigabe zurückgezogen',
    `Die Zahlen dieses Berichts sind aus der Freigabe ${pin.release}, die inzwischen zurückgezogen wurde. Bitte machen Sie eine neue Ausgabe.`,
  );
}

/** Through the gate, and for staff, too, without the files and lines behind figures. */
function release<Name extends EndpointName>(
  audience: Audience,
  name: Name,
  answer: Response<Name>,
): Response<Name> {
  return withoutOrigins(passGate(audience, name, answer));
}

/** Parts ask for the same things again and again. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let known: Promise<Result> | undefined;
  return () => {
    known ??= read();
    return known;
  };
}
