import { type PartKind, reportPart } from '../../../data/report.ts';
import type { Language } from '../../../data/words.ts';
import { partWords } from '../../words/record-values.ts';
import { say } from '../../words/texts.ts';
import type { Names } from '../../words/value-lines.ts';
import { isBranch } from '../records/tree.ts';

/** What a part shows, in a line; null where that is still to be chosen. */
export interface PartTitle {
  kind: PartKind;
  kindText: string;
  subject: string | null;
}

export type Surveys = readonly { key: string; label: string }[];

/** The kind of a part in a draft; a text where it has none. */
export function partKindOf(part: unknown): PartKind {
  const kinds = reportPart.options.map(({ shape }) => shape.kind.value);
  const kind = isBranch(part) ? part.kind : undefined;
  return kinds.find((one) => one === kind) ?? 'text';
}

/** What a part in a draft is called; dots stand for a name that the server has not told yet. */
export function partTitle(part: unknown, names: Names, surveys: Surveys, language: Language): PartTitle {
  const kind = partKindOf(part);
  const read = isBranch(part) ? part : {};
  const subject = subjectOf(kind, read, { names, surveys, language });
  return { kind, kindText: partWords[kind][language], subject };
}

function subjectOf(
  kind: PartKind,
  part: Record<string, unknown>,
  { names, surveys, language }: { names: Names; surveys: Surveys; language: Language },
): string | null {
  const key = (name: string) => {
    const value = part[name];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const named = (name: string, titleOf: (key: string) => string | undefined) => {
    const value = key(name);
    return value === null ? null : (titleOf(value) ?? say('pickGone', language));
  };
  switch (kind) {
    case 'text':
      return key('title') ?? firstLine(key('text'));
    case 'field':
      return named('field', (value) => names.record('actionField', value));
    case 'goal':
      return named('goal', (value) => names.record('goal', value));
    case 'indicator':
    case 'comparison':
      return named('indicator', (value) => names.other('indicator', value));
    case 'survey':
      return named('survey', (value) =>
        surveys.length === 0 ? '…' : surveys.find((survey) => survey.key === value)?.label,
      );
    case 'paper':
      return named('paper', (value) => names.record('paper', value));
    case 'meeting':
      return named('meeting', (value) => names.record('meeting', value));
    case 'measures':
      return measuresSubject(part.fields, names, language);
    case 'changes':
    case 'method':
    case 'pageBreak':
      return null;
  }
}

function measuresSubject(fields: unknown, names: Names, language: Language): string | null {
  const keys = Array.isArray(fields) ? fields.filter((key) => typeof key === 'string') : [];
  const titles = keys.map((key) => names.record('actionField', key) ?? say('pickGone', language));
  return titles.length === 0 ? null : titles.join(', ');
}

const longest = 80;

function firstLine(text: string | null): string | null {
  const line =
    text
      ?.split('\n')
      .find((one) => one.trim() !== '')
      ?.replace(/[#*]/g, '')
      .trim() ?? '';
  if (line === '') return null;
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** Whether something has to be chosen before a part of the kind says anything; a pack without is that of the next meeting. */
export function needsSubject(kind: PartKind): boolean {
  return !['measures', 'meeting', 'changes', 'method', 'pageBreak'].includes(kind);
}
