import { yearReading } from '../../../../data/mapping.ts';
import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { SelectField } from '../../../inputs/select-field.tsx';
import { useTongue } from '../../frame/language.ts';
import type { Draft } from './draft.ts';

interface Props {
  draft: Draft;
  faults: readonly Fault[];
  onChange: (draft: Draft) => void;
}

const { options: meanings } = yearReading.shape.meaning;

/** How numbers, signs and years are written in this table, and where its captions stand. */
export function WritingFields({ draft, faults, onChange }: Props) {
  const { t } = useTongue();
  const { year } = draft;
  const chooseYear = (chosen: string) => {
    const meaning = meanings.find((one) => one === chosen);
    onChange({ ...draft, year: meaning ? { meaning, referenceDay: year?.referenceDay ?? null } : null });
  };
  return (
    <fieldset class="form-part">
      <legend>{t('mapWriting')}</legend>
      <div class="form-grid">
        <SelectField
          label={t('mapDecimal')}
          value={draft.decimal}
          choices={[
            { value: ',', title: t('mapDecimalComma') },
            { value: '.', title: t('mapDecimalPoint') },
          ]}
          onChoose={(chosen) => onChange({ ...draft, decimal: chosen === '.' ? '.' : ',' })}
        />
        <SelectField
          label={t('mapSigns')}
          hint={t(draft.signs === 'lsn' ? 'mapSignsLsnHint' : 'mapSignsClassicHint')}
          value={draft.signs}
          choices={[
            { value: 'classic', title: t('mapSignsClassic') },
            { value: 'lsn', title: t('mapSignsLsn') },
          ]}
          onChoose={(chosen) => onChange({ ...draft, signs: chosen === 'lsn' ? 'lsn' : 'classic' })}
        />
        <SelectField
          label={t('mapYear')}
          hint={t('mapYearHint')}
          value={year?.meaning ?? ''}
          choices={[
            { value: '', title: t('mapYearNone') },
            ...meanings.map((meaning) => ({ value: meaning, title: t(`mapYear_${meaning}`) })),
          ]}
          onChoose={chooseYear}
        />
        {year?.meaning === 'referenceDate' ? (
          <InputField
            id="stichtag"
            type="text"
            label={t('mapReferenceDay')}
            hint={t('mapReferenceDayHint')}
            value={shownDay(year.referenceDay)}
            error={errorOf(faults, 'stichtag')}
            onInput={(text) => onChange({ ...draft, year: { ...year, referenceDay: text } })}
          />
        ) : null}
      </div>
    </fieldset>
  );
}

/** A kept `12-31` as people write it; what is being typed as it stands. */
function shownDay(day: string | null): string {
  const match = /^(\d\d)-(\d\d)$/.exec(day ?? '');
  return match ? `${match[2]}.${match[1]}.` : (day ?? '');
}

/** A number from 1 up to `maximum`; anything else is taken for no change. */
export function HeaderFields({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { t } = useTongue();
  const { header } = draft;
  const change = (part: 'line' | 'rows', maximum: number) => (text: string) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= maximum) {
      onChange({ ...draft, header: { ...header, [part]: number } });
    }
  };
  return (
    <fieldset class="form-part">
      <legend>{t('mapHeader')}</legend>
      <div class="form-grid">
        <InputField
          type="number"
          label={t('mapHeaderLine')}
          value={String(header.line)}
          onInput={change('line', 1_000)}
        />
        <InputField
          type="number"
          label={t('mapHeaderRows')}
          value={String(header.rows)}
          onInput={change('rows', 6)}
        />
      </div>
    </fieldset>
  );
}
