import type { ReportEdition } from '../../../data/report-edition.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate, formatTime } from '../../words/format.ts';
import { audienceWords, reportTemplateWords } from '../../words/record-values.ts';
import { say } from '../../words/texts.ts';

/** Editions of reports with what each is pinned to, who made it, and whether it was withdrawn. */
export function editionListTable(
  editions: readonly ReportEdition[],
  addressOf: (number: string) => string,
  language: Language,
): Table {
  const heads = [
    ...(['editionNumber', 'editionTitle', 'reportKind', 'editionFor', 'editionAsOf'] as const),
    ...(['editionMadeAt', 'takenBy', 'takenWithdrawn', 'takenAddress'] as const),
  ];
  return {
    columns: heads.map((head) => textColumn(say(head, language))),
    rows: editions.map(({ number, title, template, audience, pin, madeAt, madeBy, withdrawn }) =>
      [
        ...[number, title, reportTemplateWords[template][language], audienceWords[audience][language]],
        ...[formatDate(pin.day, language), formatTime(madeAt, language), madeBy],
        ...[withdrawn ? formatDate(withdrawn.at, language) : '', addressOf(number)],
      ].map(textCell),
    ),
  };
}
