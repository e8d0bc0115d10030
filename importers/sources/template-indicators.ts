import { slug } from '../../data/breakdown.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { ImportContext } from '../importer.ts';
import { requiredCell } from './template-cells.ts';
import type { TemplateFile, TemplateRow } from './template-file.ts';
import { meantWords, nearest } from './template-suggestions.ts';

/** A reader of the column `kennzahl`: an indicator by its id or its exact German or English title. */
export function createIndicatorReader(file: TemplateFile) {
  const byName = indicatorsByName(file.context);
  const known = new Map<string, Indicator | string>();

  return (row: TemplateRow): Indicator | undefined => {
    const text = requiredCell(file, row, 'kennzahl');
    if (text === undefined) return undefined;
    let answer = known.get(text);
    if (answer === undefined) {
      answer = byName.get(slug(text)) ?? unknownIndicator(file.context, text);
      if (known.size < 10_000) known.set(text, answer);
    }
    if (typeof answer !== 'string') return answer;
    file.error(
      'unknown-indicator',
      { line: row.line, column: 'kennzahl', text },
      `Zeile ${row.line}, Spalte „kennzahl“: ${answer}`,
    );
    return undefined;
  };
}

/** Indicators by the slugs of their ids and titles. */
export function indicatorsByName({ indicators }: Pick<ImportContext, 'indicators'>): Map<string, Indicator> {
  const byName = new Map<string, Indicator>();
  for (const indicator of indicators) {
    for (const name of [indicator.title.en, indicator.title.de, indicator.id])
      byName.set(slug(name), indicator);
  }
  return byName;
}

/** German: that there is no such indicator, and which may have been meant. */
export function unknownIndicator(context: Pick<ImportContext, 'indicators'>, text: string): string {
  const near = nearest(
    text,
    context.indicators.flatMap(({ id, title, short }) =>
      [id, title.de, title.en, short.de].map((name) => ({ text: name, write: id })),
    ),
    2,
  );
  const meant = near.length > 0 ? ` Gemeint sein könnte ${meantWords(near)}.` : '';
  return `Die Kennzahl „${text}“ ist nicht bekannt.${meant} Bitte die „Kennung für Dateien“ oder den genauen Titel von der Seite „Kennzahlen“ eintragen.`;
}
