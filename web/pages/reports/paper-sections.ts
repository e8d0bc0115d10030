import { type PaperSection, paperSection, paperSections } from '../../../data/report.ts';

/** The sections of a paper that a draft shows, in its order; all where it does not say. */
export function readSections(value: unknown): PaperSection[] {
  if (!Array.isArray(value)) return [...paperSections];
  return value.flatMap((one) => paperSection.safeParse(one).data ?? []);
}

/** With a section put where it stands by itself: before the first one that comes after it there. */
export function withSection(shown: readonly PaperSection[], section: PaperSection): PaperSection[] {
  const later = paperSections.slice(paperSections.indexOf(section) + 1);
  const at = shown.findIndex((one) => later.includes(one));
  return shown.toSpliced(at < 0 ? shown.length : at, 0, section);
}
