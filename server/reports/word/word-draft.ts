import type { Language } from '../../../data/words.ts';

/** What is counted while a file is written, so that the same document gets the same ids. */
export interface WordDraft {
  language: Language;
  nextPicture(): number;
  nextLink(): string;
  nextList(): number;
  nextHeading(): number;
  /** The instruction of the field that numbers a caption; it sets the number where it doesn't follow the one before. */
  numbering(sequence: string, number: number): string;
}

export function createWordDraft(language: Language): WordDraft {
  const counts = { picture: 0, link: 0, list: 0, heading: 0 };
  const last = new Map<string, number>();
  return {
    language,
    nextPicture: () => ++counts.picture,
    nextLink: () => `Link${++counts.link}`,
    nextList: () => ++counts.list,
    nextHeading: () => ++counts.heading,
    numbering(sequence, number) {
      const follows = (last.get(sequence) ?? 0) + 1 === number;
      last.set(sequence, number);
      return `SEQ ${sequence} \\* ARABIC${follows ? '' : ` \\r ${number}`}`;
    },
  };
}
