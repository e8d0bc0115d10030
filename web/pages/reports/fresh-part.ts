import type { PartKind, ReportPart } from '../../../data/report.ts';

/** The kinds of parts as they are offered: what shows figures first, then what goes with them. */
export const offeredKinds: readonly PartKind[] = [
  'text',
  'field',
  'goal',
  'indicator',
  'comparison',
  'survey',
  'measures',
  'paper',
  'meeting',
  'changes',
  'method',
  'pageBreak',
];

/** What a part that was just added holds; what it is about is still to be chosen. */
export function freshPart(kind: PartKind): ReportPart {
  switch (kind) {
    case 'text':
      return { kind, title: null, text: '' };
    case 'field':
      return { kind, field: '', charts: false };
    case 'goal':
      return { kind, goal: '', charts: true, tables: true, measures: true, reviews: true };
    case 'indicator':
      return indicatorPart('');
    case 'comparison':
      return { kind, indicator: '', group: null, breakdown: '', fold: null, period: null };
    case 'survey':
      return { kind, survey: '', questions: [] };
    case 'measures':
      return { kind, fields: [] };
    case 'paper':
      return { kind, paper: '' };
    case 'meeting':
      return { kind, meeting: null };
    case 'changes':
    case 'method':
    case 'pageBreak':
      return { kind };
  }
}

/** All figures of an indicator in the municipality. */
export function indicatorPart(indicator: string): Extract<ReportPart, { kind: 'indicator' }> {
  return {
    ...{ kind: 'indicator', indicator, area: null, breakdown: '', by: null, fold: null, compare: [] },
    ...{ from: null, until: null, chart: true, table: true, sheet: false },
  };
}
