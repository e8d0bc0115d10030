import type { RecordKind, TypedRecord } from '../../../../data/cycle/records.ts';
import { Combobox } from '../../../inputs/combobox.tsx';
import type { ComboboxOption } from '../../../inputs/combobox-options.ts';
import { recordWords } from '../../../words/records.ts';
import { useTongue } from '../../frame/language.ts';
import { To } from '../../frame/to.tsx';
import { usePlace } from '../place.ts';
import { newRecordPath, recordPath } from '../record-paths.ts';
import { useRecords } from '../use-records.ts';
import { ChosenList } from './chosen-list.tsx';
import { type FieldProps, textOf } from './text-field.tsx';

interface PickProps<Kind extends RecordKind> {
  kind: Kind;
  /** Which of the records can be chosen; all that are in use where it is left out. */
  among?: (record: TypedRecord<Kind>) => boolean;
  /** In which order they are offered; that of their keys where it is left out. */
  order?: (one: TypedRecord<Kind>, other: TypedRecord<Kind>) => number;
  /** What tells records of the same title apart. */
  detail?: (record: TypedRecord<Kind>) => string;
}

/** One record of a kind, found by typing. */
export function RecordField<Kind extends RecordKind>(props: FieldProps<string | null> & PickProps<Kind>) {
  const { at, label, hint, kind } = props;
  const { t } = useTongue();
  const place = usePlace(at, label);
  const { options, titleOf } = useOptions(props);
  const key = textOf(place.value);
  return (
    <div class="picker">
      <Combobox
        id={place.id}
        label={place.label}
        hint={hint ?? t('pickHint')}
        error={place.error}
        text={key === '' ? '' : titleOf(key)}
        options={options}
        onChoose={place.set}
        onClear={() => place.set(null)}
      />
      <NewRecord kind={kind} />
    </div>
  );
}

/** Several records of a kind, found by typing, each with a way to take it off again. */
export function RecordsField<Kind extends RecordKind>(
  props: FieldProps<readonly string[]> & PickProps<Kind>,
) {
  const { at, label, hint, kind } = props;
  const { t } = useTongue();
  const place = usePlace(at, label);
  const { options, titleOf } = useOptions(props);
  const keys = Array.isArray(place.value) ? place.value.map(textOf) : [];
  return (
    <div class="picker">
      <Combobox
        id={place.id}
        label={place.label}
        hint={hint ?? t('pickHint')}
        error={place.error}
        text=""
        options={options.filter(({ value }) => !keys.includes(value))}
        onChoose={(key) => place.set([...keys, key])}
      />
      <ChosenList
        label={place.title}
        inputId={place.id}
        chosen={keys.map((key) => ({ value: key, title: titleOf(key), path: recordPath(kind, key) }))}
        onRemove={(key) => place.set(keys.filter((other) => other !== key))}
      />
      <NewRecord kind={kind} />
    </div>
  );
}

function NewRecord({ kind }: { kind: RecordKind }) {
  const { language, t } = useTongue();
  return (
    <p class="small">
      <To path={newRecordPath(kind)}>
        {t('pickNew', { what: recordWords[kind].fresh[language].replace(/^Neuer /, 'Neuen ') })}
      </To>
    </p>
  );
}

/** The records that can be chosen, and what any key is called; archived ones are named, but not offered. */
function useOptions<Kind extends RecordKind>({ kind, among, order, detail }: PickProps<Kind>) {
  const { t } = useTongue();
  const records = useRecords(kind);
  const archived = useRecords(kind, { archived: true });
  const offered = (records.data ?? []).filter((record) => among?.(record) ?? true);
  const options = (order ? offered.toSorted(order) : offered).map((record): ComboboxOption => {
    const more = detail?.(record);
    return { value: record.key, title: record.title, ...(more ? { detail: more } : {}) };
  });
  const titleOf = (key: string) => {
    const known = records.data?.find((record) => record.key === key);
    if (known) return known.title;
    const old = archived.data?.find((record) => record.key === key);
    if (old) return `${old.title} (${t('pickArchived')})`;
    return records.state === 'ready' && archived.state === 'ready' ? `${key} (${t('pickGone')})` : key;
  };
  return { options, titleOf };
}
