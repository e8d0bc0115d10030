import type { RecordKind } from '../../../data/cycle/records.ts';
import type { FieldPath } from '../../words/record-fields.ts';
import { type Names, valueLines } from '../../words/value-lines.ts';
import { useTongue } from '../frame/language.ts';

interface Props {
  kind: RecordKind;
  path: FieldPath;
  value: unknown;
  names: Names;
}

/** A field's value in words; several rows of it as a list. */
export function ValueCell({ kind, path, value, names }: Props) {
  const { language, t } = useTongue();
  const lines = valueLines(path, value, { kind, language, names });
  if (lines.length === 0) return <span class="quiet">{t('notNamed')}</span>;
  if (lines.length === 1) return <span class="paragraphs">{lines[0]}</span>;
  return (
    <ul class="value-list">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
