import { readRichText } from '../../../data/rich-text.ts';
import type { PartMaker } from '../report-draft.ts';

/** Own words under their heading; headings inside them are of the level below. A heading over nothing is left out. */
export const makeTextPart: PartMaker<'text'> = ({ title, text }) =>
  text === ''
    ? []
    : [
        ...(title === null ? [] : [{ kind: 'heading', level: 1, text: title } as const]),
        ...readRichText(text, title === null ? 1 : 2),
      ];
