import type { Report, ReportPart } from '../../data/report.ts';
import type { Block, FigureBlock, ReportDocument, TableBlock } from '../../data/report-document.ts';
import type { Language } from '../../data/words.ts';
import type { ReportSource } from './report-source.ts';

/** A block before figures and tables are numbered through the report. */
export type DraftBlock =
  | Exclude<Block, { kind: 'figure' | 'table' }>
  | Omit<FigureBlock, 'number'>
  | Omit<TableBlock, 'number'>;

/** What every part of a report is made with. */
export interface Drafting {
  report: Report;
  source: ReportSource;
  language: Language;
  /** Key of the meeting that it is made for: the schedule's, or the next one of its body; null without any. */
  meeting: string | null;
  /** The edition before this one of the same report, null for the first. */
  previous: { number: string; document: ReportDocument } | null;
  /** Told in which words a part says that what it is about is not there. */
  onMissing: (words: string) => void;
}

/**
 * Makes the blocks of a part that speaks of the rest of the report (its method, what changed in it). `shown` is the report
 * of all parts that don't.
 */
export type Afterwards = (shown: ReportDocument) => DraftBlock[];

/** Makes the blocks of one part, or what makes them once the rest of the report is there; its first heading is of level 1. */
export type PartMaker<Kind extends ReportPart['kind']> = (
  part: Extract<ReportPart, { kind: Kind }>,
  drafting: Drafting,
) => Promise<DraftBlock[] | Afterwards> | DraftBlock[] | Afterwards;
