import { describe, expect, test } from 'vitest';
import { type PaperSection, paperSections } from '../../../data/report.ts';
import { readSections, withSection } from './paper-sections.ts';

describe('sections of a paper', () => {
  test('are all of them in their order where the draft does not say', () => {
    expect(readSections(undefined)).toEqual(paperSections);
    expect(readSections(null)).toEqual(paperSections);
  });

  test('are those of the draft in its order, without what is none', () => {
    expect(readSections(['proposal', 'preamble', 'facts'])).toEqual(['proposal', 'facts']);
    expect(readSections([])).toEqual([]);
  });

  test.each(paperSections)('%s that is taken out and put in again stands where it stood', (section) => {
    const without = paperSections.filter((one) => one !== section);
    expect(withSection(without, section)).toEqual(paperSections);
  });

  test('come before the first that follows them by itself, or at the end', () => {
    const first: PaperSection[] = ['proposal', 'facts', 'assessment'];
    expect(withSection(first, 'figures')).toEqual(['figures', 'proposal', 'facts', 'assessment']);
    expect(withSection(first, 'route')).toEqual(['proposal', 'facts', 'assessment', 'route']);
  });
});
