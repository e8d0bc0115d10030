import { type Report, report as reportShape } from '../../data/report.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import { plainText } from '../../data/rich-text.ts';
import { createReportSource, readPin } from '../api/report-source.ts';
import { buildReport, type Making } from '../reports/build-report.ts';
import type { ApiServer } from './api-server.ts';

const draft: Making = { number: null, address: null, previous: null, meeting: null };

/** A report as it would be made of a server's data at this moment. */
export async function draftReport(
  { context }: ApiServer,
  given: Pick<Report, 'audience' | 'parts'> & Partial<Report>,
  making: Partial<Making> = {},
): Promise<ReportDocument> {
  const report = reportShape.parse({ key: 'neu', title: 'Bericht', template: 'chapter', ...given });
  const staff = { municipalityId: 1, actor: 'test', audience: 'staff' } as const;
  const { audience } = report;
  const pin = await readPin(context, staff, audience, new Date().toISOString());
  const source = await createReportSource(context, staff, { audience, pin });
  return buildReport(report, source, { ...draft, ...making });
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
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'note':
        return [plainText(block.runs)];
      case 'list':
        return block.items.map(plainText);
      case 'facts':
        return block.rows.map(({ label, runs }) => `${label}: ${plainText(runs)}`);
      default:
        return [];
    }
  });
}
