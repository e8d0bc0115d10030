import type { Language } from '../../data/words.ts';

/**
 * What the notes of a point say of a break: "Bruch: andere Erhebung", "Bruch: Gebiet geändert (Eisenach)"; "Bruch" alone
 * where there is no reason.
 */
export function breakWords(notes: readonly string[], language: Language): string {
  const reasons = notes.flatMap((note) => maybeReason(note, language) ?? []);
  const word = { de: 'Bruch', en: 'Break' }[language];
  return reasons.length === 0 ? word : `${word}: ${[...new Set(reasons)].join('; ')}`;
}

/** The reason that a note's code holds, in words; undefined for every other note. */
export function maybeReason(note: string, language: Language): string | undefined {
  const [, code, text] = /^(breakReason|boundary):(.+)$/s.exec(note) ?? [];
  if (code === undefined || text === undefined) return undefined;
  if (code === 'breakReason') return text;
  return { de: `Gebiet geändert (${text})`, en: `boundary change (${text})` }[language];
}
