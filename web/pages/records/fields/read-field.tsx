import { useState } from 'preact/hooks';
import { InputField } from '../../../inputs/input-field.tsx';
import { formatPeriod } from '../../../words/format.ts';
import { maybePeriodText } from '../../../words/period-text.ts';
import type { Wanted } from '../../../words/record-faults.ts';
import { typedDecimal } from '../../../words/typed-decimal.ts';
import { useTongue } from '../../frame/language.ts';
import { type Place, usePlace } from '../place.ts';
import { isSameContent } from '../tree.ts';
import { maybeNumber, maybeUnreadable, maybeYear } from '../unreadable.ts';
import type { FieldProps } from './text-field.tsx';

interface ReadProps {
  at: Place<unknown>;
  label: string | undefined;
  hint: string | undefined;
  unit?: string | undefined;
  wanted: Wanted;
  /** Undefined where nothing can be read from the text. */
  read: (text: string) => unknown;
  write: (value: unknown) => string;
}

const inputModes: Partial<Record<Wanted, 'decimal' | 'numeric'>> = { number: 'decimal', year: 'numeric' };

/** A text that stands for a value: kept as it was typed where nothing can be read from it. */
function ReadField({ at, label, hint, unit, wanted, read, write }: ReadProps) {
  const place = usePlace(at, label);
  const [typed, setTyped] = useState<string | null>(null);
  const storedAs = (text: string) => (text.trim() === '' ? null : (read(text) ?? { typed: text, wanted }));
  const stored = maybeUnreadable(place.value)?.typed ?? write(place.value);
  const isTyped = typed !== null && isSameContent(storedAs(typed), place.value);
  return (
    <InputField
      id={place.id}
      type="text"
      inputMode={inputModes[wanted]}
      label={place.label}
      hint={hint}
      unit={unit}
      value={isTyped ? typed : stored}
      error={place.error}
      onInput={(text) => {
        setTyped(text);
        place.set(storedAs(text));
      }}
    />
  );
}

/** A number with the decimal comma, its unit behind it. */
export function NumberField({ at, label, hint, unit }: FieldProps<number | null> & { unit?: string }) {
  const { language } = useTongue();
  return (
    <ReadField
      at={at}
      label={label}
      hint={hint}
      unit={unit}
      wanted="number"
      read={maybeNumber}
      write={(value) => (typeof value === 'number' ? typedDecimal(value, language) : '')}
    />
  );
}

/** A year: without a point between its digits. */
export function YearField({ at, label, hint }: FieldProps<number | null>) {
  return (
    <ReadField
      at={at}
      label={label}
      hint={hint}
      wanted="year"
      read={maybeYear}
      write={(value) => (typeof value === 'number' ? String(value) : '')}
    />
  );
}

/** A period as people write it: `2026`, `2025/26`, `Oktober 2026`, `31.12.2026`. */
export function PeriodField({ at, label, hint }: FieldProps<string | null>) {
  const { language } = useTongue();
  return (
    <ReadField
      at={at}
      label={label}
      hint={hint}
      wanted="period"
      read={maybePeriodText}
      write={(value) => (typeof value === 'string' ? writePeriod(value) : '')}
    />
  );
  function writePeriod(key: string): string {
    const shown = formatPeriod(key, language, 'long');
    return maybePeriodText(shown) === key ? shown : key;
  }
}

/** A time of the day: `16:30`. */
export function TimeField({ at, label, hint }: FieldProps<string | null>) {
  return (
    <ReadField
      at={at}
      label={label}
      hint={hint}
      wanted="time"
      read={maybeTime}
      write={(value) => (typeof value === 'string' ? value : '')}
    />
  );
}

function maybeTime(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[:.](\d{2})\s*(?:Uhr)?\s*$/i.exec(text);
  const time = match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : '';
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
}
