import type { Words } from '../../../data/words.ts';

/** A place of the application that a step leads to. */
export interface HandbookLink {
  title: Words;
  path: string;
}

export interface HandbookStep {
  text: Words;
  links: readonly HandbookLink[];
}

/** What a municipality did, as the working paper tells it. */
export interface HandbookStory {
  municipality: string;
  cornerstone: Words;
  began: Words;
  milestones: readonly Words[];
  established: Words;
}

/** A picture of a page of the demonstration, taken by the test of that page. */
export interface HandbookPicture {
  /** The page that is seen. */
  path: string;
  /** The heading of that page. */
  title: string;
  /** Where the picture begins: with the heading of the page, or with its first chart. */
  begins: 'page' | 'chart';
  alt: Words;
  caption: Words;
}

export interface HandbookPage {
  key: string;
  title: Words;
  lead: Words;
  story: HandbookStory | null;
  steps: readonly HandbookStep[];
  picture: HandbookPicture;
}

/** Of every picture, in pixels. */
export const pictureSize = { width: 1200, height: 780 } as const;

/** Where the server has the picture of a page. */
export function pictureFile(key: string): string {
  return `/bilder/handbuch/${key}.png`;
}
