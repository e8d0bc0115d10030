import type { Inquiry } from '../../../data/inquiry.ts';
import type { Language } from '../../../data/words.ts';
import { formatPeriod } from '../../words/format.ts';

/** Those inquiries that hold every one of the words, in whatever case, in their order. */
export function findInquiries(inquiries: readonly Inquiry[], words: string, language: Language): Inquiry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return inquiries.filter((inquiry) => {
    const text = searchedText(inquiry, language);
    return wanted.every((word) => text.includes(word));
  });
}

function searchedText({ question, answer, askedBy, figure, id }: Inquiry, language: Language): string {
  const { title, areaName, breakdownLabel, period } = figure;
  return [
    String(id),
    question,
    answer,
    askedBy,
    title[language],
    areaName,
    breakdownLabel[language],
    formatPeriod(period, language, 'long'),
  ]
    .join(' ')
    .toLowerCase();
}
