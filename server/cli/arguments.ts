import { type Audience, maybeViewed, type Receiver, viewNames } from '../../data/audience.ts';
import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import {
  type ChosenKind,
  type ExchangeTake,
  exchangeTake,
  usualKinds,
} from '../../data/exchange-endpoints.ts';
import type { Answers } from '../../data/upload.ts';
import { maybeEventTime } from '../database/event-time.ts';
import { parse, UsageError, type Value } from './options.ts';
import { type ReportCommand, readReportCommand } from './report-arguments.ts';

export { UsageError } from './options.ts';

/** What was asked for on the command line. */
export type Command =
  | { kind: 'help' }
  | {
      kind: 'import';
      files: string[];
      dryRun: boolean;
      skipBadRows: boolean;
      json: boolean;
      answers: Answers;
      note: string | null;
    }
  | {
      kind: 'series';
      indicator: string;
      area: string;
      breakdown: string | null;
      asOf: string | null;
      audience: Audience;
      json: boolean;
    }
  | { kind: 'export'; indicator: string; area: string | null; asOf: string | null; audience: Audience }
  | { kind: 'audit'; audience: Receiver | null; json: boolean }
  | { kind: 'bundleExport'; file: string; kinds: ChosenKind[]; resources: boolean }
  | { kind: 'bundleImport'; file: string; take: boolean; conflicts: ExchangeTake['take']; json: boolean }
  | ReportCommand
  | { kind: 'rebuild' };

/** Throws UsageError with a German message. */
export function readCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (words.includes('--help') || words.includes('-h') || name === 'help') return { kind: 'help' };
  switch (name) {
    case undefined:
      throw new UsageError('Es fehlt der Befehl.');
    case 'import':
      return readImportCommand(rest);
    case 'series':
      return readSeriesCommand(rest);
    case 'export':
      return readExportCommand(rest);
    case 'audit':
      return readAuditCommand(rest);
    case 'bundle':
      return readBundleCommand(rest);
    case 'report':
      return readReportCommand(rest);
    case 'rebuild':
      if (parse(rest, {}).positionals.length > 0)
        throw new UsageError('„rebuild“ nimmt keine weiteren Angaben.');
      return { kind: 'rebuild' };
    default:
      throw new UsageError(`Den Befehl „${name}“ gibt es nicht.`);
  }
}

function readImportCommand(words: string[]): Command {
  const { values, positionals } = parse(words, {
    'dry-run': { type: 'boolean' },
    'skip-bad-rows': { type: 'boolean' },
    json: { type: 'boolean' },
    answer: { type: 'string', multiple: true },
    note: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('Es fehlt die Datei, die importiert werden soll.');
  return {
    kind: 'import',
    files: positionals,
    dryRun: values['dry-run'] === true,
    skipBadRows: values['skip-bad-rows'] === true,
    json: values.json === true,
    answers: readAnswers(values.answer),
    note: typeof values.note === 'string' ? values.note : null,
  };
}

/** `zeitraum=2026-10`, as often as there are answers. */
function readAnswers(given: Value | undefined): Answers {
  const answers: Answers = {};
  for (const text of Array.isArray(given) ? given : []) {
    const sign = text.indexOf('=');
    if (sign < 1) throw new UsageError(`Das ist keine Antwort der Form rückfrage=antwort: ${text}`);
    answers[text.slice(0, sign)] = text.slice(sign + 1);
  }
  return answers;
}

function readSeriesCommand(words: string[]): Command {
  const { values, positionals } = parse(words, {
    area: { type: 'string' },
    breakdown: { type: 'string' },
    'as-of': { type: 'string' },
    audience: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [indicator, ...others] = positionals;
  if (indicator === undefined) throw new UsageError('Es fehlt die Kennzahl.');
  if (others.length > 0)
    throw new UsageError(`Nur eine Kennzahl auf einmal; zu viel ist: ${others.join(' ')}`);
  if (typeof values.area !== 'string') throw new UsageError('Es fehlt das Gebiet: --area AGS');
  return {
    kind: 'series',
    indicator,
    area: values.area,
    breakdown: typeof values.breakdown === 'string' ? readBreakdownOption(values.breakdown) : null,
    asOf: typeof values['as-of'] === 'string' ? readTimeOption(values['as-of']) : null,
    audience: readAudienceOption(values.audience),
    json: values.json === true,
  };
}

function readExportCommand(words: string[]): Command {
  const { values, positionals } = parse(words, {
    area: { type: 'string' },
    'as-of': { type: 'string' },
    audience: { type: 'string' },
  });
  const [indicator, ...others] = positionals;
  if (indicator === undefined) throw new UsageError('Es fehlt die Kennzahl.');
  if (others.length > 0)
    throw new UsageError(`Nur eine Kennzahl auf einmal; zu viel ist: ${others.join(' ')}`);
  return {
    kind: 'export',
    indicator,
    area: typeof values.area === 'string' ? values.area : null,
    asOf: typeof values['as-of'] === 'string' ? readTimeOption(values['as-of']) : null,
    audience: readAudienceOption(values.audience),
  };
}

function readAuditCommand(words: string[]): Command {
  const { values, positionals } = parse(words, { audience: { type: 'string' }, json: { type: 'boolean' } });
  if (positionals.length > 0) {
    throw new UsageError(`„audit“ nimmt nur Optionen; zu viel ist: ${positionals.join(' ')}`);
  }
  const audience = readAudienceOption(values.audience);
  return { kind: 'audit', audience: audience === 'staff' ? null : audience, json: values.json === true };
}

function readBundleCommand([act, ...words]: string[]): Command {
  if (act === 'export') {
    const { values, positionals } = parse(words, { with: { type: 'string', multiple: true } });
    return { kind: 'bundleExport', file: readOneFile(positionals), ...readWishes(values.with) };
  }
  if (act !== 'import') {
    throw new UsageError(
      'Bitte sagen Sie, was mit dem Bündel geschehen soll: bundle export oder bundle import',
    );
  }
  const { values, positionals } = parse(words, {
    take: { type: 'boolean' },
    conflicts: { type: 'string' },
    json: { type: 'boolean' },
  });
  const conflicts = exchangeTake.shape.take.safeParse(values.conflicts ?? 'mine').data;
  if (!conflicts) {
    throw new UsageError(
      `So lässt sich nicht entscheiden: ${String(values.conflicts)}. Möglich ist mine, theirs oder both.`,
    );
  }
  return {
    kind: 'bundleImport',
    file: readOneFile(positionals),
    take: values.take === true,
    conflicts,
    json: values.json === true,
  };
}

function readOneFile([file, ...others]: string[]): string {
  if (file === undefined) throw new UsageError('Es fehlt die Datei des Bündels.');
  if (others.length > 0) throw new UsageError(`Nur eine Datei auf einmal; zu viel ist: ${others.join(' ')}`);
  return file;
}

const wishes: Readonly<Record<string, ChosenKind | 'posts'>> = {
  papers: 'paper',
  meetings: 'meeting',
  actors: 'actor',
  posts: 'posts',
};

/** `papers,meetings`, as often as wished. */
function readWishes(given: Value | undefined): { kinds: ChosenKind[]; resources: boolean } {
  const names = (Array.isArray(given) ? given : []).flatMap((text) => text.split(','));
  const wished = names.map((name) => {
    const wish = wishes[name.trim()];
    if (wish) return wish;
    throw new UsageError(`Das geht nicht mit: ${name}. Möglich ist ${Object.keys(wishes).join(', ')}.`);
  });
  const kinds = wished.flatMap((wish) => (wish === 'posts' ? [] : [wish]));
  return { kinds: [...new Set([...usualKinds, ...kinds])], resources: wished.includes('posts') };
}

function readAudienceOption(given: Value | undefined): Audience {
  const audience = typeof given === 'string' ? maybeViewed(given) : 'staff';
  if (audience && given !== '') return audience;
  const names = Object.values(viewNames).join(' oder ');
  throw new UsageError(`Diese Sicht gibt es nicht: ${String(given)}. Möglich ist ${names}.`);
}

function readBreakdownOption(text: string): string {
  const breakdown = maybeBreakdown(text);
  if (breakdown) return breakdownKey(breakdown);
  throw new UsageError(`Das ist keine Gliederung der Form merkmal=ausprägung;merkmal=ausprägung: ${text}`);
}

function readTimeOption(text: string): string {
  const time = maybeEventTime(text);
  if (time) return time;
  throw new UsageError(`Das ist kein Zeitpunkt wie 2026-11-22 oder 2026-11-22T10:30: ${text}`);
}
