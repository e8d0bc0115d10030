import type { Point } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod } from './periods.ts';
import { say } from './texts.ts';

/**
 * What the notes of a point say of a break: "Bruch: andere Erhebung", "Bruch: Gebiet geändert (Eisenach)"; "Bruch" alone
 * where there is no reason.
 */
export function breakWords(notes: readonly string[], language: Language): string {
  const reasons = notes.flatMap((note) => maybeReason(note, language) ?? []);
  const word = { de: 'Bruch', en: 'Break' }[language];
  return reasons.length === 0 ? word : `${word}: ${[...new Set(reasons)].join('; ')}`;
}

/** What lies behind each break of a series and from when on it holds: "Bruch: andere Erhebung (ab 2019/20)". */
export function breakNotes(points: readonly Pick<Point, 'notes' | 'period'>[], language: Language): string[] {
  const notes = points
    .filter((point) => point.notes.includes('break'))
    .map((point) => {
      const period = formatPeriod(point.period, language, 'short');
      return `${breakWords(point.notes, language)} (${say('fromPeriod', language, { period })})`;
    });
  return [...new Set(notes)];
}

/** The reason that a note's code holds, in words; undefined for every other note. */
export function maybeReason(note: string, language: Language): string | undefined {
  const [, code, text] = /^(breakReason|boundary):(.+)$/s.exec(note) ?? [];
  if (code === undefined || text === undefined) return undefined;
  if (code === 'breakReason') return text;
  return { de: `Gebiet geändert (${text})`, en: `boundary change (${text})` }[language];
}
