import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

export const listReferences = { bullets: 'bullets', numbers: 'numbers' } as const;

const indent = { left: 425, hanging: 283 };
const paragraph = { indent };

/** Lists as Word counts them; every numbered list begins at 1. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: listReferences.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph },
        },
      ],
    },
    {
      reference: listReferences.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph },
        },
      ],
    },
  ],
};
