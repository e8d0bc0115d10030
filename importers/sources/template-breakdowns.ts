import { breakdownKey, slug, total } from '../../data/breakdown.ts';
import { dimensions } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { findCategory, findDimension } from './template-categories.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { meantWords, nearest } from './template-suggestions.ts';

interface BreakdownAnswer {
  key: string | null;
  dimensions: string[];
  problem: string | null;
  warnings: string[];
}

const totals = new Set(['', 'insgesamt', 'gesamt', 'zusammen', 'total']);

/** A reader of the column `gliederung` (`geschlecht=weiblich;schulform=oberschule`) that remembers what it read. */
export function createBreakdownReader(file: TemplateFile) {
  const known = new Map<string, BreakdownAnswer>();
  const hinted = new Set<string>();

  return (row: TemplateRow, indicator: Indicator | undefined): string | undefined => {
    const text = file.cell(row, 'gliederung');
    if (text === '') return total;
    let answer = known.get(text);
    if (!answer) {
      answer = answerBreakdown(file, text);
      if (known.size < 100_000) known.set(text, answer);
    }
    const strange = indicator && answer.dimensions.find((id) => !indicator.dimensions.includes(id));
    if (answer.key !== null && answer.warnings.length === 0 && strange === undefined) return answer.key;
    const place = { line: row.line, column: 'gliederung', text };
    for (const warning of answer.warnings) {
      file.warning('unknown-school', place, `Zeile ${row.line}: ${warning}`);
    }
    if (answer.key === null) {
      file.error('unknown-category', place, `Zeile ${row.line}, Spalte „gliederung“: ${answer.problem}`);
      return undefined;
    }
    if (strange === undefined || hinted.has(`${indicator?.id} ${strange}`)) return answer.key;
    hinted.add(`${indicator?.id} ${strange}`);
    file.warning(
      'unusual-dimension',
      place,
      `Ab Zeile ${row.line}: „${indicator?.title.de}“ ist im Katalog nicht nach „${strange}“ gegliedert. Die Werte werden trotzdem übernommen; bitte prüfen, ob Kennzahl und Merkmal zusammengehören.`,
    );
    return answer.key;
  };
}

function answerBreakdown(file: TemplateFile, text: string): BreakdownAnswer {
  const answer: BreakdownAnswer = { key: null, dimensions: [], problem: null, warnings: [] };
  const breakdown: Record<string, string> = {};
  if (totals.has(slug(text))) return { ...answer, key: total };
  for (const part of text.split(';').filter((piece) => piece.trim() !== '')) {
    const [dimensionText, categoryText, ...more] = part.split('=').map((piece) => piece.trim());
    if (!dimensionText || !categoryText || more.length > 0) {
      return {
        ...answer,
        problem: `„${part.trim()}“ ist nicht lesbar. Erwartet wird Merkmal=Ausprägung, z. B. geschlecht=weiblich. Bitte so eintragen oder die Zelle leeren.`,
      };
    }
    const dimension = findDimension(
      dimensionText,
      dimensions.map(({ id }) => id),
    );
    if (!dimension) return { ...answer, problem: unknownDimension(dimensionText) };
    if (answer.dimensions.includes(dimension.id)) {
      return {
        ...answer,
        problem: `Das Merkmal „${dimension.id}“ steht zweimal in der Zelle. Bitte eines entfernen.`,
      };
    }
    answer.dimensions.push(dimension.id);
    if (totals.has(slug(categoryText))) continue;
    const category = findCategory(file, dimension, categoryText);
    if ('problem' in category) return { ...answer, problem: category.problem };
    if (category.warning !== undefined) answer.warnings.push(category.warning);
    breakdown[dimension.id] = category.key;
  }
  return { ...answer, key: breakdownKey(breakdown) };
}

function unknownDimension(text: string): string {
  const near = nearest(
    text,
    dimensions.flatMap(({ id, title }) => [id, title.de].map((name) => ({ text: name, write: id }))),
    2,
  );
  const remedy =
    near.length > 0
      ? `Gemeint sein könnte ${meantWords(near)}. Bitte berichtigen.`
      : `Bitte eines von diesen eintragen: ${dimensions.map(({ id }) => id).join(', ')}.`;
  return `Das Merkmal „${text}“ ist nicht bekannt. ${remedy}`;
}
