import type { ReportPart, ReportTemplate } from '../../../data/report.ts';
import { templateGuides } from '../../../data/report-templates.ts';
import { textOf } from '../records/fields/text-field.tsx';
import { isBranch } from '../records/tree.ts';
import { indicatorPart } from './fresh-part.ts';

/** What a template asks for first, as parts that hold nothing but that: with `key` where it is known already. */
export function subjectParts(template: ReportTemplate, key: string | null): ReportPart[] {
  const chosen = key ?? '';
  switch (templateGuides[template].subject) {
    case 'field':
      return [{ kind: 'field', field: chosen, charts: false }];
    case 'paper':
      return [{ kind: 'paper', paper: chosen }];
    case 'meeting':
      return [{ kind: 'meeting', meeting: key }];
    case 'survey':
      return [{ kind: 'survey', survey: chosen, questions: [] }];
    case 'indicator':
    case 'indicators':
      return [indicatorPart(chosen)];
    case null:
      return [];
  }
}

/** The keys that are chosen in such parts, in a draft. */
export function chosenKeys(parts: unknown): string[] {
  const rows: unknown[] = Array.isArray(parts) ? parts : [];
  return rows
    .map((part) => (isBranch(part) ? textOf(part[textOf(part.kind)]) : ''))
    .filter((key) => key !== '');
}
