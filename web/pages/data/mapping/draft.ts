import * as z from 'zod';
import {
  type ColumnRole,
  type ColumnUse,
  type Mapping,
  mapping as mappingSchema,
  type YearReading,
} from '../../../../data/mapping.ts';
import type { Question, Reading } from '../../../../data/upload.ts';
import { maybePeriodText } from '../../../words/period-text.ts';

/** A mapping while it is edited: the source may still be without a name, periods stand as they were typed. */
export type Draft = Mapping;
export type DraftColumn = Draft['columns'][number];

/** A column of figures: its caption may say what holds for all of them. */
export type FigureUse = Extract<ColumnUse, { role: 'value' | 'numerator' | 'denominator' }>;

type Start = Pick<Reading, 'columns' | 'firstRows'>;

const draft = z.strictObject({ ...mappingSchema.shape, source: z.string() });

/** What holds, else what is proposed, else a table of which nothing is taken yet. */
export function startDraft({ answer, proposal }: Question, reading: Start): Draft {
  return maybeDraft(answer) ?? maybeDraft(proposal ?? null) ?? blankDraft(reading);
}

function maybeDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    return draft.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function blankDraft({ columns, firstRows }: Start): Draft {
  const width = Math.max(1, ...firstRows.map(({ cells }) => cells.length));
  const captions = columns.length > 0 ? columns.map(({ caption }) => caption) : Array<string>(width).fill('');
  const firstLine = firstRows[0]?.line ?? 2;
  return {
    source: '',
    header: { line: Math.max(1, firstLine - 1), rows: 1 },
    columns: captions.map((caption) => ({ caption, use: { role: 'ignore' } })),
    constants: { indicator: null, area: null, period: null, breakdown: '' },
    decimal: ',',
    signs: 'classic',
    year: null,
  };
}

export function isFigure(use: ColumnUse): use is FigureUse {
  return use.role === 'value' || use.role === 'numerator' || use.role === 'denominator';
}

/** The column in another role; what was said about its figures or cells stays where the new role has room for it. */
export function inRole({ caption, use }: DraftColumn, role: ColumnRole): ColumnUse {
  const meanings = 'meanings' in use ? use.meanings : {};
  switch (role) {
    case 'ignore':
    case 'sign':
    case 'qualifier':
      return { role };
    case 'indicator':
    case 'area':
    case 'period':
      return { role, meanings };
    case 'breakdown':
      return { role, dimension: use.role === 'breakdown' ? use.dimension : '', meanings };
    case 'value':
    case 'numerator':
    case 'denominator':
      if (isFigure(use)) return { ...use, role };
      return {
        role,
        indicator: null,
        period: periodOf(caption),
        area: null,
        breakdown: '',
      };
  }
}

/** The period that a caption names, as it is written there; a bare year is read as years of this table are. */
function periodOf(caption: string): string | null {
  return maybePeriodText(caption) === undefined ? null : caption.trim();
}

/** Columns behind `index` that are not used yet and whose first cells look like figures, by their index. */
export function freeFigures({ columns }: Draft, index: number, firstRows: Reading['firstRows']): number[] {
  return columns.flatMap(({ use }, at) => {
    const cells = firstRows.map(({ cells: row }) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
    const isFree = at > index && use.role === 'ignore';
    return isFree && cells.some((cell) => /\d/.test(cell)) && cells.every(looksLikeFigure) ? [at] : [];
  });
}

/** Digits with what stands around them in tables, or a sign in their place. */
function looksLikeFigure(cell: string): boolean {
  return /^(?:[\d\s.,+()%’'–−/-]+[prseD]?|[gktuxX…]|\.{1,3})$/u.test(cell);
}

/** The figures of these columns are read like those of column `index`, each with the period of its own caption. */
export function fillLike(from: Draft, index: number, targets: readonly number[]): Draft {
  const model = from.columns[index]?.use;
  if (!model || !isFigure(model)) return from;
  const columns = from.columns.map((column, at) =>
    targets.includes(at) ? { ...column, use: { ...model, period: periodOf(column.caption) } } : column,
  );
  return { ...from, columns };
}

/** The same uses under the captions of another header line: by caption, else by place where nothing was moved. */
export function withCaptions(from: Draft, captions: readonly string[]): Draft {
  const sameWidth = captions.length === from.columns.length;
  const columns = captions.map((caption, index): DraftColumn => {
    const same = from.columns.find((column) => column.caption === caption && caption !== '');
    const use = same?.use ?? (sameWidth ? from.columns[index]?.use : undefined);
    return { caption, use: use ?? { role: 'ignore' } };
  });
  return columns.length > 0 ? { ...from, columns } : from;
}

/** A period, or a part of the year that the row names: `-03`, `-Q1`, `-H2`. */
export function maybeColumnPeriod(text: string): string | undefined {
  return /^-(?:0[1-9]|1[0-2]|Q[1-4]|H[12])$/.test(text) ? text : maybePeriodText(text);
}

/** As it is sent: periods and days in their canonical form where they can be read. */
export function finished(from: Draft): Mapping {
  const canonical = (text: string | null) => {
    if (text === null || text.trim() === '') return null;
    return maybeColumnPeriod(text) ?? text.trim();
  };
  return {
    ...from,
    source: from.source.trim(),
    constants: { ...from.constants, period: canonical(from.constants.period) },
    year: from.year && { ...from.year, referenceDay: dayOfYear(from.year) },
    columns: from.columns.map(({ caption, use }) => ({
      caption,
      use: isFigure(use) ? { ...use, period: canonical(use.period) } : withPeriods(use),
    })),
  };
}

/** Cells that stand for periods are answered with periods. */
function withPeriods(use: ColumnUse): ColumnUse {
  if (use.role !== 'period') return use;
  const entries = Object.entries(use.meanings).map(([cell, text]) => [cell, maybePeriodText(text) ?? text]);
  return { ...use, meanings: Object.fromEntries(entries) };
}

function dayOfYear({ meaning, referenceDay }: YearReading): string | null {
  if (meaning !== 'referenceDate' || referenceDay === null) return null;
  const match = /^\s*(\d{1,2})\.\s?(\d{1,2})\.?\s*$/.exec(referenceDay);
  return match ? `${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : referenceDay.trim();
}
