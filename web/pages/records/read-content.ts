import type * as z from 'zod';
import { type Content, contents, type RecordKind } from '../../../data/cycle/records.ts';
import type { Language } from '../../../data/words.ts';
import { formatNumber } from '../../words/format.ts';
import { faultText, generalFaults, wantedWords } from '../../words/record-faults.ts';
import type { FieldPath } from '../../words/record-fields.ts';
import { isBranch, valueAt } from './tree.ts';
import { maybeUnreadable } from './unreadable.ts';

/** What is wrong with a field of a draft, in the user's words. */
export interface ContentFault {
  path: FieldPath;
  text: string;
}

export type ReadContent<Kind extends RecordKind> = { content: Content<Kind> } | { faults: ContentFault[] };

/** Stands for the key that the server makes for a record that has none yet. */
const keyToCome = 'neu';

/** A draft as content of its kind, or everything that is wrong with it, in the order of the shape's fields. */
export function readDraftContent<Kind extends RecordKind>(
  kind: Kind,
  draft: unknown,
  language: Language,
): ReadContent<Kind> {
  const keyed = isBranch(draft) ? { ...draft, key: draft.key ?? keyToCome } : draft;
  const read = contents[kind].safeParse(keyed, { error: (issue) => generalText(issue, language) });
  if (read.success) return { content: read.data as Content<Kind> };
  return { faults: read.error.issues.map((issue) => faultOf(issue, keyed, language)) };
}

function faultOf(issue: z.core.$ZodIssue, draft: unknown, language: Language): ContentFault {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const typed = maybeUnreadable(valueAt(draft, path));
  const text = typed ? wantedWords[typed.wanted][language] : faultText(issue.message, language);
  return { path, text };
}

/** What zod itself would say in English developers' words. */
function generalText(issue: z.core.$ZodRawIssue, language: Language): string {
  switch (issue.code) {
    case 'invalid_type':
      return generalFaults[issue.expected === 'int' ? 'whole' : 'missing'][language];
    case 'invalid_value':
    case 'invalid_union':
      return generalFaults.choice[language];
    case 'too_small':
      if (issue.origin === 'string') return generalFaults.missing[language];
      if (issue.origin === 'array') return generalFaults.rows[language];
      return limited(issue.inclusive === false ? 'more' : 'least', issue.minimum, language);
    case 'too_big':
      return limited(issue.origin === 'string' ? 'shorter' : 'most', issue.maximum, language);
    default:
      return generalFaults.other[language];
  }
}

function limited(what: 'least' | 'more' | 'most' | 'shorter', limit: number | bigint, language: Language) {
  return generalFaults[what][language].replace('{n}', formatNumber(Number(limit), 0, language));
}
