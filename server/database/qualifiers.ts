import type { Qualifier } from '../../data/observation.ts';

/** Qualifiers are stored as letters, since nearly every value has none or one. Letters are never given anew. */
const letters: Record<Qualifier, string> = {
  provisional: 'p',
  revised: 'r',
  estimated: 's',
  final: 'e',
  limited: 'l',
  roundedToZero: '0',
  rounded3: '3',
  rounded5: '5',
  perturbed: 'c',
  average: 'a',
};

const meanings = new Map(Object.entries(letters).map(([name, letter]) => [letter, name as Qualifier]));

export function writeQualifiers(qualifiers: readonly Qualifier[]): string | null {
  return qualifiers.length === 0 ? null : qualifiers.map((qualifier) => letters[qualifier]).join('');
}

/** Throws `unknown qualifier: x`. */
export function readQualifiers(text: string | null): Qualifier[] {
  return [...(text ?? '')].map((letter) => {
    const meaning = meanings.get(letter);
    if (!meaning) throw new Error(`unknown qualifier: ${letter}`);
    return meaning;
  });
}
