import { type InquiryDraft, inquiryLimits } from '../../../data/inquiry.ts';
import { isDate } from '../../../data/period.ts';
import type { TextKey } from '../../words/texts.ts';

type Fields = Omit<InquiryDraft, 'figure'>;

export interface InquiryFault {
  field: keyof Fields;
  key: TextKey;
  /** The field whose text is too long. */
  label?: keyof typeof inquiryLimits;
}

/** What keeps an inquiry from being written down, in the order of the form. `today` is an ISO day. */
export function findInquiryFaults(fields: Fields, today: string): InquiryFault[] {
  const faults: InquiryFault[] = [];
  const check = (field: keyof typeof inquiryLimits, missing: TextKey) => {
    const text = fields[field].trim();
    if (text === '') faults.push({ field, key: missing });
    else if (text.length > inquiryLimits[field]) faults.push({ field, key: 'textTooLong', label: field });
  };
  check('askedBy', 'askedByMissing');
  if (!isDate(fields.askedOn) || fields.askedOn > today)
    faults.push({ field: 'askedOn', key: 'askedOnWrong' });
  check('question', 'inquiryQuestionMissing');
  check('answer', 'answerMissing');
  return faults;
}
