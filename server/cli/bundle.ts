import type { Response } from '../../data/contract.ts';
import type { ExchangeRow, ExchangeTake } from '../../data/exchange-endpoints.ts';
import { fieldTitle } from '../../web/words/record-fields.ts';
import { recordWords } from '../../web/words/records.ts';
import { say } from '../../web/words/texts.ts';
import type { Caller } from '../caller.ts';
import { exportExchange, previewExchange, readCollection, takeExchange } from '../cycle/exchange.ts';
import type { Database } from '../database/database.ts';
import type { Command } from './arguments.ts';
import { Refused, readBundleFile, writeBundleFile } from './bundle-file.ts';

type ImportCommand = Extract<Command, { kind: 'bundleImport' }>;
type Preview = Response<'previewBundle'>;

/** Writes what is in use of all strategies, and the wished kinds, as a bundle. Throws Refused. */
export async function runBundleExport(
  db: Database,
  caller: Caller,
  { file, kinds, resources }: Extract<Command, { kind: 'bundleExport' }>,
  print: (text: string) => void,
): Promise<void> {
  const { strategy } = await readCollection(db, caller, { archived: false });
  if (strategy.length === 0) throw new Refused(say('exchangeNoStrategies', 'de'));
  const choice = { strategies: strategy.map(({ key }) => key), kinds, resources };
  const bundle = await exportExchange(db, caller, { choice, story: null });
  await writeBundleFile(file, bundle);
  const { strategies, goals, targets, measures = [] } = bundle;
  const counts = [
    counted(strategies.length, 'strategy'),
    counted(goals.length, 'goal'),
    counted(targets.length, 'target'),
    counted(measures.length, 'measure'),
  ];
  print(`${file}\n  ${counts.join(', ')}\n  ${say('exchangeExportLead', 'de')}`);
}

function counted(count: number, kind: ExchangeRow['kind']): string {
  const { one, many } = recordWords[kind];
  return `${count} ${count === 1 ? one.de : many.de}`;
}

/**
 * Shows what a bundle brings and takes it over where that is asked for. Answers the exit code: 1 where something of it
 * can't be taken over. Throws Refused and `HttpProblem`.
 */
export async function runBundleImport(
  db: Database,
  caller: Caller,
  command: ImportCommand,
  today: string,
  print: (text: string) => void,
): Promise<number> {
  const given = { bundle: await readBundleFile(command.file), targetValues: true };
  const preview = await previewExchange(db, caller, given);
  const conflicts = preview.rows.filter(({ standing }) => standing === 'conflict');
  const takes = conflicts.map(({ kind, key }) => ({ kind, key, take: command.conflicts }));
  const taken = command.take
    ? await takeExchange(db, caller, { ...given, takes }, { today, now: new Date().toISOString() })
    : null;
  if (command.json) print(JSON.stringify(preview.rows.map(jsonOf(command.conflicts)), null, 2));
  else print([command.file, ...summarise(preview, command.conflicts), outcome(taken?.count)].join('\n  '));
  return preview.rows.some(({ standing }) => standing === 'unusable') ? 1 : 0;
}

function jsonOf(take: ExchangeTake['take']) {
  return (row: ExchangeRow) => ({
    kind: row.kind,
    key: row.key,
    title: row.title,
    standing: row.standing,
    take: row.standing === 'conflict' ? take : null,
    differences: row.standing === 'conflict' ? differingFields(row) : [],
    notes: row.notes,
  });
}

function summarise(preview: Preview, take: ExchangeTake['take']): string[] {
  const of = (standing: ExchangeRow['standing']) => preview.rows.filter((row) => row.standing === standing);
  const [fresh, same, conflicts, unusable] = [of('new'), of('same'), of('conflict'), of('unusable')];
  const counts = [
    say('exchangeNew', 'de', { n: fresh.length }),
    say('exchangeSame', 'de', { n: same.length }),
    say('exchangeConflict', 'de', { n: conflicts.length }),
    say('exchangeUnusable', 'de', { n: unusable.length }),
  ];
  return [
    say('exchangeFrom', 'de', { name: preview.from.name }),
    counts.join(' · '),
    ...(preview.isOwn ? [] : [say('exchangeForeign', 'de')]),
    ...listed(say('exchangeNewTitle', 'de'), fresh),
    ...listed(`${say('exchangeConflictTitle', 'de')} (${say(takeTexts[take], 'de')})`, conflicts),
    ...listed(say('exchangeUnusableTitle', 'de'), unusable),
    ...(Object.values(preview.left).some((count) => count > 0) ? [say('exchangeLeft', 'de')] : []),
  ];
}

const takeTexts = { mine: 'exchangeMine', theirs: 'exchangeTheirs', both: 'exchangeBoth' } as const;

/** Each record under the title, with where it differs and what can't be here as it is there. */
function listed(title: string, rows: readonly ExchangeRow[]): string[] {
  if (rows.length === 0) return [];
  return [
    `${title}:`,
    ...rows.flatMap((row) => {
      const fields = row.standing === 'conflict' ? differingFields(row) : [];
      const words = fields.map((field) => fieldTitle(row.kind, [field], 'de')).join(', ');
      return [
        `  ${recordWords[row.kind].one.de}: ${row.title}${words === '' ? '' : ` – ${words}`}`,
        ...row.notes.map(({ code, about }) => `    ${say(`exchangeNote_${code}`, 'de', { about })}`),
      ];
    }),
  ];
}

function differingFields({ mine, theirs }: ExchangeRow): string[] {
  const [one, other] = [fieldsOf(mine), fieldsOf(theirs)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => JSON.stringify(one.get(name)) !== JSON.stringify(other.get(name)));
}

function fieldsOf(content: unknown): Map<string, unknown> {
  return new Map(typeof content === 'object' && content !== null ? Object.entries(content) : []);
}

function outcome(count: number | undefined): string {
  if (count === undefined)
    return 'Vorschau: Es wurde nichts gespeichert. Mit --take wird das Bündel übernommen.';
  return count === 0 ? say('exchangeAllSame', 'de') : say('exchangeApplied', 'de', { n: count });
}
