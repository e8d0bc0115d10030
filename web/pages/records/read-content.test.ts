import { describe, expect, it } from 'vitest';
import { readDraftContent } from './read-content.ts';

function faultsIn(
  kind: Parameters<typeof readDraftContent>[0],
  draft: unknown,
  language: 'de' | 'en' = 'de',
) {
  const read = readDraftContent(kind, draft, language);
  return 'faults' in read ? read.faults.map(({ path, text }) => `${path.join('.')}: ${text}`) : [];
}

const measure = { title: 'Lotsen', state: 'idea' };

describe('a draft', () => {
  it('is content with what its shape fills in; a key is not asked for', () => {
    expect(readDraftContent('actor', { title: ' Kammer ', kind: '' }, 'de')).toMatchObject({
      content: { title: 'Kammer', kind: null, contacts: [], offers: '' },
    });
  });

  it('says at which field something is missing, in either language', () => {
    const draft = { title: '', contacts: [{ function: 'Büro' }, { function: '', email: 'büro' }] };
    expect(faultsIn('actor', draft)).toEqual([
      'title: Bitte geben Sie einen Titel an.',
      'contacts.1.function: Bitte füllen Sie dieses Feld aus.',
      'contacts.1.email: Bitte prüfen Sie die E-Mail-Adresse.',
    ]);
    expect(faultsIn('actor', draft, 'en')).toEqual([
      'title: Please give a title.',
      'contacts.1.function: Please fill in this field.',
      'contacts.1.email: Please check the e-mail address.',
    ]);
  });

  it('says that a choice is missing, and a row', () => {
    expect(faultsIn('measure', { title: 'Lotsen' })).toEqual(['state: Bitte wählen Sie etwas aus.']);
    expect(faultsIn('ring', { title: 'Kreis', stations: [] })).toEqual([
      'stations: Ein Kreislauf hat mindestens zwei Stationen.',
    ]);
  });

  it('says what was wanted where nothing could be read', () => {
    const posts = [{ title: 'Lotsin', share: { typed: 'halb', wanted: 'number' }, source: 'Land' }];
    expect(faultsIn('measure', { ...measure, posts })).toEqual([
      'posts.0.share: Bitte geben Sie eine Zahl an, zum Beispiel 12,5.',
    ]);
  });

  it('says limits with their number', () => {
    const paid = (year: number) => ({ ...measure, funding: [{ source: 'Land', amount: 1, year }] });
    expect(faultsIn('measure', paid(1989))).toEqual(['funding.0.year: Bitte geben Sie mindestens 1.990 an.']);
    expect(faultsIn('measure', paid(2101), 'en')).toEqual(['funding.0.year: Please give at most 2,100.']);
    expect(faultsIn('measure', paid(2026.5))).toEqual([
      'funding.0.year: Bitte geben Sie eine ganze Zahl an.',
    ]);
    expect(faultsIn('measure', paid(1990))).toEqual([]);
  });

  it('has faults of the whole at the field that they name', () => {
    expect(faultsIn('measure', { ...measure, from: '2026-02-01', until: '2026-01-31' })).toEqual([
      'until: Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
    ]);
    expect(faultsIn('measure', { ...measure, from: '2026-01-31', until: '2026-01-31' })).toEqual([]);
  });
});
