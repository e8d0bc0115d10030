import type { Inquiry } from '../../../data/inquiry.ts';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import type { Language } from '../../../data/words.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { pointRemarks } from '../../words/points.ts';
import { say } from '../../words/texts.ts';
import { countCell, plainColumn } from '../figure-cells.ts';
import { valueCell } from '../series-table.ts';

/** Answered inquiries: who asked what on which day, what was answered, and the figure that was given. */
export function inquiryTable(inquiries: readonly Inquiry[], language: Language): Table {
  const texts = [
    ...(['question', 'takenAsked', 'askedOn', 'takenAnswer', 'indicator'] as const),
    ...(['unit', 'area', 'breakdown', 'period'] as const),
  ];
  return {
    columns: [
      plainColumn(say('planNumber', language)),
      ...texts.map((head) => textColumn(say(head, language))),
      plainColumn(say('figure', language)),
      textColumn(say('notes', language)),
    ],
    rows: inquiries.map(({ id, question, askedBy, askedOn, answer, figure }) => [
      countCell(id, language),
      ...[question, askedBy, formatDate(askedOn, language), answer].map(textCell),
      ...[figure.title[language], figure.unit[language], figure.areaName].map(textCell),
      textCell(figure.breakdown === '' ? '' : figure.breakdownLabel[language]),
      textCell(formatPeriod(figure.period, language, 'long')),
      valueCell(figure.point, figure, language),
      textCell(pointRemarks(figure.point, language).join('; ')),
    ]),
  };
}
