import type { RequestHandler, Response } from 'express';
import type { Change, ChangeKind, Consequences, Standing } from '../../data/consequences.ts';
import { plainNumber } from '../../data/plain-number.ts';
import { changeWords } from '../../web/words/changes.ts';
import { gapWords } from '../../web/words/points.ts';
import type { Context } from '../context.ts';
import { admit } from '../protection/gate.ts';
import { foretellCommit, foretellWithdrawal } from './consequences.ts';

/** The changes that taking an upload over would make, as far as they are told one by one, as a table for Excel. */
export function sendConsequences(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'consequencesFile');
    const found = await foretellCommit(context, caller, String(request.params.id));
    send(response, 'folgen-der-uebernahme.csv', found);
  };
}

/** The same of withdrawing an import. */
export function sendWithdrawal(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'consequencesFile');
    const found = await foretellWithdrawal(context, caller, Number(request.params.id));
    send(response, 'folgen-des-zurueckziehens.csv', found);
  };
}

const head = [
  'Folge',
  'Kennzahl',
  'Kennung',
  'Gebiet',
  'Schlüssel',
  'Gliederung',
  'Berichtszeitraum',
  'bisher',
  'danach',
  'Unterschied',
  'relativ in %',
];

function send(response: Response, name: string, { groups, indicators }: Consequences): void {
  const titles = new Map(indicators.map(({ id, title }) => [id, title.de]));
  const rows = groups.flatMap(({ kind, first }) =>
    first.map((change) => rowOf(kind, change, titles.get(change.indicator) ?? change.indicator)),
  );
  const text = [head, ...rows].map((cells) => `${cells.map(quote).join(';')}\r\n`).join('');
  response.attachment(name).type('text/csv; charset=utf-8').send(`\ufeff${text}`);
}

function rowOf(kind: ChangeKind, change: Change, title: string): string[] {
  const { indicator, areaName, area, breakdownLabel, period, before, after, difference, share } = change;
  return [
    changeWords(kind, 'de'),
    ...[title, indicator, areaName, area, breakdownLabel.de, period],
    cellOf(before),
    after ? cellOf(after) : kind === 'kept' ? cellOf(before) : '',
    write(difference),
    write(share === null ? null : 100 * share * Math.sign(difference ?? 0)),
  ];
}

function cellOf(standing: Standing): string {
  return standing.value === null ? gapWords(standing, 'de') : write(standing.value);
}

function write(number: number | null): string {
  return number === null ? '' : plainNumber(number, 'de');
}

function quote(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
