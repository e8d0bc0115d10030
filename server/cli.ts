#!/usr/bin/env node
import { resolve } from 'node:path';
import { demoToday } from '../data/demo/index.ts';
import { germanDay } from '../data/german-day.ts';
import { isDate } from '../data/period.ts';
import type { Caller } from './caller.ts';
import { type Command, readCommand, UsageError } from './cli/arguments.ts';
import { runAudit } from './cli/audit.ts';
import { runBundleExport, runBundleImport } from './cli/bundle.ts';
import { Refused } from './cli/bundle-file.ts';
import { runExport } from './cli/export.ts';
import { help } from './cli/help.ts';
import { runImport } from './cli/import.ts';
import { runReport } from './cli/report.ts';
import { NotFound, runSeries } from './cli/series.ts';
import { rebuild } from './database/caches.ts';
import { type Database, openDatabase } from './database/database.ts';
import { listMunicipalities } from './database/municipality.ts';
import { HttpProblem } from './errors.ts';
import { ensureMunicipality, WrongMunicipality } from './ingest/first-start.ts';
import { maybeSite, wrongSite } from './site-address.ts';

const print = (text: string) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);

// Who reads may have had enough (`… | head`); what was asked for is done all the same, and its exit code is true.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), process.env);

/** 0 done, 1 something refused or not found, 2 wrong usage. */
async function main(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    const command = readCommand(words);
    if (command.kind === 'help') {
      print(help);
      return 0;
    }
    return await runOnDatabase(command, environment);
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message}\nHilfe: zielkreis --help`);
      return 2;
    }
    if (error instanceof HttpProblem) {
      complain(`${error.title}: ${error.detail}`);
      return 1;
    }
    if (error instanceof NotFound || error instanceof Refused || error instanceof WrongMunicipality) {
      complain(error.message);
      return 1;
    }
    throw error;
  }
}

async function runOnDatabase(
  command: Exclude<Command, { kind: 'help' }>,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const given = environment.ZIELKREIS_TODAY || undefined;
  if (given !== undefined && !isDate(given)) {
    throw new UsageError(`ZIELKREIS_TODAY ist kein Tag der Form JJJJ-MM-TT: ${given}`);
  }
  const site = environment.ZIELKREIS_ADDRESS || undefined;
  if (site !== undefined && maybeSite(site) === undefined) throw new UsageError(wrongSite(site));
  const db = await openDatabase(resolve(environment.ZIELKREIS_DATA || 'var'), {
    patienceMilliseconds: 120_000,
  });
  try {
    const municipality = await ensureMunicipality(db, {
      own: environment.ZIELKREIS_MUNICIPALITY || undefined,
      log: complain,
    });
    const today = given ?? (municipality.demo ? demoToday : germanDay(new Date()));
    const actor = environment.ZIELKREIS_ACTOR || 'lokal';
    const caller = { municipalityId: municipality.id, actor, audience: 'staff' } as const;
    return await run(db, caller, command, { today, site: site && maybeSite(site) });
  } finally {
    db.close();
  }
}

async function run(
  db: Database,
  caller: Caller,
  command: Exclude<Command, { kind: 'help' }>,
  { today, site }: { today: string; site: string | undefined },
): Promise<number> {
  switch (command.kind) {
    case 'import':
      return runImport(db, caller, command, today, print);
    case 'series':
      await runSeries(db, { ...caller, audience: command.audience }, command, print);
      return 0;
    case 'export':
      await runExport(db, { ...caller, audience: command.audience }, command, (text) =>
        process.stdout.write(text),
      );
      return 0;
    case 'audit':
      return runAudit(db, caller, command, print);
    case 'bundleExport':
      await runBundleExport(db, caller, command, print);
      return 0;
    case 'bundleImport':
      return runBundleImport(db, caller, command, today, print);
    case 'reportList':
    case 'reportMake':
    case 'reportDue':
    case 'reportGet':
    case 'reportAgain':
      return runReport({ db, today: () => today }, caller, command, { print, complain, site });
    case 'rebuild':
      for (const { id } of await listMunicipalities(db)) await rebuild(db, { municipalityId: id });
      print('Aktuelle Werte und Zwischensummen sind neu aufgebaut.');
      return 0;
  }
}
