import type { Audience } from '../../data/audience.ts';
import { type Report, type ReportPart, report as reportShape } from '../../data/report.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import { plainText } from '../../data/rich-text.ts';
import { createReportSource, readPin } from '../api/report-source.ts';
import { buildReport, type Making } from '../reports/build-report.ts';
import { wordsOf } from '../reports/shown-texts.ts';
import type { ApiServer } from './api-server.ts';

const draft: Making = { number: null, address: null, previous: null, meeting: null };

/** A part as it is asked for: what it leaves out has its default. */
export type PartDraft = { kind: ReportPart['kind'] } & Record<string, unknown>;

/** A report as it would be made of a server's data at this moment. */
export async function draftReport(
  { context }: ApiServer,
  given: { audience: Audience; parts: readonly PartDraft[] } & Partial<Omit<Report, 'parts'>>,
  making: Partial<Making> = {},
): Promise<ReportDocument> {
  const report = reportShape.parse({ key: 'probe', title: 'Probe', template: 'chapter', ...given });
  const staff = { municipalityId: 1, actor: 'test', audience: 'staff' } as const;
  const { audience } = report;
  const pin = await readPin(context, staff, audience, new Date().toISOString());
  const source = await createReportSource(context, staff, { audience, pin });
  return buildReport(report, source, { ...draft, ...making });
}

/** The same of parts alone. */
export function makeReport(
  api: ApiServer,
  audience: Audience,
  parts: readonly PartDraft[],
  more: Partial<Omit<Report, 'parts'>> = {},
): Promise<ReportDocument> {
  return draftReport(api, { ...more, audience, parts });
}

/** Its headings in order, deeper ones indented. */
export function headingsOf({ blocks }: Pick<ReportDocument, 'blocks'>): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${'  '.repeat(block.level - 1)}${block.text}`] : [],
  );
}

export type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>;

export function blocksOf<Name extends Block['kind']>(
  { blocks }: Pick<ReportDocument, 'blocks'>,
  kind: Name,
): Kind<Name>[] {
  return blocks.filter((block): block is Kind<Name> => block.kind === kind);
}

/** All that stands in paragraphs, notes, lists and facts, piece by piece. */
export function sentencesOf({ blocks }: Pick<ReportDocument, 'blocks'>): string[] {
  return blocks.flatMap(wordsOf);
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
