import type { RecordKind, TypedRecord } from '../../../data/cycle/records.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { type Choice, SelectField } from '../../inputs/select-field.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { countedRecords } from '../../words/records.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';

/** A choice above a list that keeps some of its records. */
export interface ListFilter<Kind extends RecordKind> {
  /** Names it in the address: German, small letters. */
  name: string;
  label: string;
  choices: readonly Choice[];
  keeps: (record: TypedRecord<Kind>, chosen: string) => boolean;
}

interface Props<Kind extends RecordKind> {
  kind: Kind;
  filters: readonly ListFilter<Kind>[];
  shown: number;
  all: number;
}

/** Search, filters and how many are left; the address holds what is chosen. */
export function ListControls<Kind extends RecordKind>({ kind, filters, shown, all }: Props<Kind>) {
  const { language, t } = useTongue();
  const { get, here, go } = useQuery();
  const choose = (name: string, value: string | null) => go(here({ [name]: value }), { replace: true });
  const names = ['suche', ...filters.map(({ name }) => name)];
  const isNarrowed = names.some((name) => (get(name) ?? '') !== '');
  return (
    <>
      <div class="controls">
        <InputField
          label={t('listSearch')}
          type="search"
          value={get('suche') ?? ''}
          onInput={(text) => choose('suche', text)}
        />
        {filters.map(({ name, label, choices }) => (
          <SelectField
            key={name}
            label={label}
            value={get(name) ?? ''}
            choices={[{ value: '', title: t('listAll') }, ...choices]}
            onChoose={(value) => choose(name, value)}
          />
        ))}
      </div>
      <div class="record-list__said">
        <p role="status">
          {shown === all
            ? countedRecords(kind, all, language)
            : t('listShown', { shown: String(shown), all: countedRecords(kind, all, language) })}
        </p>
        {isNarrowed ? (
          <To query={Object.fromEntries(names.map((name) => [name, null]))} replace>
            {t('listReset')}
          </To>
        ) : null}
        <Tick
          label={t('listArchived')}
          checked={get('archiv') === '1'}
          onChange={(isOn) => choose('archiv', isOn ? '1' : null)}
        />
      </div>
    </>
  );
}
