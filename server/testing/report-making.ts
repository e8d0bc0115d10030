import type { Audience } from '../../data/audience.ts';
import { type Report, type ReportPart, report } from '../../data/report.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import { plainText } from '../../data/rich-text.ts';
import { createReportSource, readPin } from '../api/report-source.ts';
import type { Caller } from '../caller.ts';
import { buildReport } from '../reports/build-report.ts';
import type { ApiServer } from './api-server.ts';

export type PartDraft = { kind: ReportPart['kind'] } & Record<string, unknown>;

/** Builds a report of these parts for an audience, as of this moment. */
export async function makeReport(
  { context }: ApiServer,
  audience: Audience,
  parts: readonly PartDraft[],
  more: Partial<Report> = {},
): Promise<ReportDocument> {
  const staff: Caller = { municipalityId: 1, actor: 'test', audience: 'staff' };
  const pin = await readPin(context, staff, audience, new Date().toISOString());
  const source = await createReportSource(context, staff, { audience, pin });
  const made = report.parse({ key: 'probe', title: 'Probe', template: 'chapter', audience, parts, ...more });
  return buildReport(made, source, { number: null, address: null, previous: null, meeting: null });
}

/** The blocks of a kind. */
export function blocksOf<Kind extends Block['kind']>(
  { blocks }: ReportDocument,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

/** All that is read outside of charts and tables, a line each. */
export function textsOf({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [plainText(block.runs)];
      case 'list':
        return block.items.map(plainText);
      case 'note':
        return [`${block.title}: ${plainText(block.runs)}`];
      case 'facts':
        return [block.caption, ...block.rows.map(({ label, runs }) => `${label}: ${plainText(runs)}`)];
      case 'state':
        return [`${block.word}: ${block.sentence}`];
      default:
        return [];
    }
  });
}

/** Where a figure is withheld, and numbers that stand there all the same: none. */
export function withheld(value: unknown): { places: number; numbers: unknown[] } {
  const found = { places: 0, numbers: [] as unknown[] };
  JSON.stringify(value, (_, field) => {
    if (field?.gap === 'protected') {
      found.places += 1;
      for (const number of [field.value, field.numerator, field.denominator, field.interval])
        if (number !== null) found.numbers.push(number);
    }
    return field;
  });
  return found;
}
