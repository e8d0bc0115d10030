import { slug } from '../../data/breakdown.ts';
import { maybeDimension } from '../../data/catalogue/index.ts';
import type { Dimension } from '../../data/indicator.ts';
import type { TemplateFile } from './template-file.ts';
import { meantWords, nearest } from './template-suggestions.ts';

/** A category's key, or the German sentence that says why there is none. */
export type CategoryAnswer = { key: string; warning?: string } | { problem: string };

/**
 * Finds a category of a dimension by key, title or caption. An open dimension takes any; its label is handed on. A
 * school is found in the register by number or name; an unknown one becomes a category of its own, with a warning.
 */
export function findCategory(file: TemplateFile, dimension: Dimension, text: string): CategoryAnswer {
  if (dimension.id === 'schule') return findSchool(file, text);
  if (dimension.open) return openCategory(file, dimension.id, text);
  const wanted = slug(text);
  const found = dimension.categories.find((category) =>
    [category.key, category.title.de, category.title.en, ...category.captions].some(
      (name) => slug(name) === wanted,
    ),
  );
  if (found) return { key: found.key };
  const near = nearest(
    text,
    dimension.categories.flatMap((category) =>
      [category.title.de, ...category.captions].map((name) => ({ text: name, write: category.key })),
    ),
    3,
  );
  const remedy =
    near.length > 0
      ? `Gemeint sein könnte ${meantWords(near)}. Bitte berichtigen.`
      : `Bitte eine von diesen eintragen: ${dimension.categories.map(({ key }) => key).join(', ')}.`;
  return { problem: `„${text}“ ist keine Ausprägung von „${dimension.title.de}“. ${remedy}` };
}

/** A dimension by id or title. */
export function findDimension(text: string, ids: readonly string[]): Dimension | undefined {
  const exact = maybeDimension(text);
  if (exact) return exact;
  const wanted = slug(text);
  for (const id of ids) {
    const dimension = maybeDimension(id);
    if (
      dimension &&
      [dimension.id, dimension.title.de, dimension.title.en].some((name) => slug(name) === wanted)
    ) {
      return dimension;
    }
  }
  return undefined;
}

/** A dimension that the templates rest on; throws `unknown dimension: x`. */
export function dimensionNamed(id: string): Dimension {
  const dimension = maybeDimension(id);
  if (!dimension) throw new Error(`unknown dimension: ${id}`);
  return dimension;
}

/** A school of the register by its number, by its name, or by a number in front of the name. */
export function maybeSchool(file: TemplateFile, text: string) {
  const number = /^\d{3,}(?=\D|$)/.exec(text)?.[0];
  const wanted = slug(text);
  return (
    file.context.schools.find((school) => school.number === text || slug(school.name) === wanted) ??
    file.context.schools.find((school) => school.number === number)
  );
}

function findSchool(file: TemplateFile, text: string): CategoryAnswer {
  const school = maybeSchool(file, text);
  if (school) {
    file.category('schule', school.number, school.name);
    return { key: school.number };
  }
  const answer = openCategory(file, 'schule', text);
  if ('problem' in answer) return answer;
  const near = nearest(
    text,
    file.context.schools.flatMap(({ number, name }) => [
      { text: name, write: `${number} ${name}` },
      { text: number, write: `${number} ${name}` },
    ]),
    2,
  );
  const meant = near.length > 0 ? ` Gemeint sein könnte ${meantWords(near)}.` : '';
  return {
    ...answer,
    warning: `Die Schule „${text}“ steht nicht im Schulverzeichnis und wird als eigene Schule geführt.${meant} Bitte Nummer oder Namen prüfen.`,
  };
}

function openCategory(file: TemplateFile, dimension: string, text: string): CategoryAnswer {
  const key = slug(text);
  if (key === '') return { problem: `„${text}“ enthält keine Buchstaben oder Ziffern. Bitte benennen.` };
  file.category(dimension, key, text);
  return { key };
}
