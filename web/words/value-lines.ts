import type { RecordKind } from '../../data/cycle/records.ts';
import { isDate, maybePeriod } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatDate, formatPeriod, formatTime } from './format.ts';
import { type FieldPath, fieldTitle, maybeFieldWords } from './record-fields.ts';
import { typedDecimal } from './typed-decimal.ts';

/** What keys of records, indicators, areas and breakdowns are called; undefined where it is not known. */
export interface Names {
  record: (kind: RecordKind, key: string) => string | undefined;
  other: (what: 'indicator' | 'area' | 'breakdown', key: string) => string | undefined;
}

interface Written {
  kind: RecordKind;
  language: Language;
  names: Names;
}

/** A field's value in words, a line for each row of it; none where nothing is stated. */
export function valueLines(path: FieldPath, value: unknown, written: Written): string[] {
  if (Array.isArray(value)) {
    return value.map((row, at) => rowLine([...path, at], row, written)).filter((line) => line !== '');
  }
  const line = rowLine(path, value, written);
  return line === '' ? [] : [line];
}

function rowLine(path: FieldPath, value: unknown, written: Written): string {
  if (typeof value !== 'object' || value === null) return plainText(path, value, written);
  if (Array.isArray(value)) return valueLines(path, value, written).join(', ');
  return Object.entries(value)
    .filter(([name]) => name !== 'key' && name !== 'invented')
    .map(([name, part]) => ({ name, text: rowLine([...path, name], part, written) }))
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => `${fieldTitle(written.kind, [...path, name], written.language)}: ${text}`)
    .join('; ');
}

function plainText(path: FieldPath, value: unknown, { kind, language, names }: Written): string {
  switch (typeof value) {
    case 'boolean':
      return value ? { de: 'ja', en: 'yes' }[language] : { de: 'nein', en: 'no' }[language];
    case 'number':
      return typedDecimal(value, language);
    case 'string': {
      const words = maybeFieldWords(kind, path);
      const named = words?.values?.[value]?.[language];
      if (named !== undefined || value === '') return named ?? '';
      if (words?.record) return names.record(words.record, value) ?? value;
      if (words?.holds === 'period')
        return maybePeriod(value) ? formatPeriod(value, language, 'long') : value;
      if (words?.holds) return names.other(words.holds, value) ?? value;
      return dateText(value, language);
    }
    default:
      return '';
  }
}

/** Days and times as people write them, everything else as it is. */
function dateText(text: string, language: Language): string {
  if (isDate(text)) return formatDate(text, language);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? formatTime(text, language) : text;
}
