import type { Row } from 'write-excel-file/node';
import type { ReportDocument } from '../../../data/report-document.ts';
import { say, type TextKey } from '../../../web/words/texts.ts';
import { headCell, heightOf, textCell, wideRow } from './cells.ts';
import type { BookSheet } from './workbook.ts';

const widths = [34, 52, 44, 20, 10];

type Sourced = Pick<ReportDocument, 'language' | 'sources' | 'definitions' | 'signs'>;

/** The last sheet: where the figures come from, what they mean, and what stands instead of them. */
export function sourcesSheet(name: string, { language, sources, definitions, signs }: Sourced): BookSheet {
  const section = (title: TextKey, heads: TextKey[], rows: string[][]): Row[] =>
    rows.length === 0
      ? []
      : [
          wideRow(say(title, language), widths, { fontWeight: 'bold', fontSize: 12 }),
          heads.map((head) => headCell({ head: say(head, language), kind: 'text' })),
          ...rows.map((row) => {
            const height = heightOf(row, widths);
            return row.map((text) => textCell(text, { wrap: true, height }));
          }),
          [],
        ];
  return {
    ...{ name, widths, head: null, filter: null, links: [], landscape: true },
    rows: [
      ...section(
        'bookSourcesHead',
        ['tableSource', 'bookLicence'],
        sources.map(({ title, licence }) => [title, licence ?? '']),
      ),
      ...section(
        'bookDefinitions',
        ['bookIndicator', 'bookDefinition', 'bookFormula', 'bookUnit', 'bookVersion'],
        definitions.map(({ title, version, definition, formula, unit }) => [
          ...[title, definition, formula, unit, String(version)],
        ]),
      ),
      wideRow(say('bookNumbers', language), widths),
      [],
      ...(signs.length === 0 ? [[textCell(say('bookNoSigns', language))]] : []),
      ...section(
        'bookSigns',
        ['tableSign', 'bookMeaning'],
        signs.map(({ sign, meaning }) => [sign, meaning]),
      ),
    ],
  };
}
