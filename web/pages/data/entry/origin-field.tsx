import { errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import type { TextKey } from '../../../words/texts.ts';
import { useTongue } from '../../frame/language.ts';

interface Props {
  hint: TextKey;
  value: string;
  faults: readonly Fault[];
  onInput: (value: string) => void;
}

/** Where figures come from that arrive without a file; it stays with the import. */
export function OriginField({ hint, value, faults, onInput }: Props) {
  const { t } = useTongue();
  return (
    <InputField
      id="herkunft"
      type="text"
      label={t('entryOrigin')}
      hint={t(hint)}
      value={value}
      error={errorOf(faults, 'herkunft')}
      onInput={onInput}
    />
  );
}

export function originFaults(origin: string): { field: string; key: TextKey }[] {
  if (origin.trim() === '') return [{ field: 'herkunft', key: 'entryOriginMissing' }];
  return origin.trim().length > 2_000 ? [{ field: 'herkunft', key: 'entryOriginLong' }] : [];
}
