import { useLayoutEffect, useRef } from 'preact/hooks';
import { describe, FieldHead, inputClass } from '../../inputs/field-head.tsx';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { type FieldProps, textOf } from '../records/fields/text-field.tsx';
import { usePlace } from '../records/place.ts';
import { type Marked, type RichMark, richMarks, withMark } from './rich-marks.ts';

const names: Readonly<Record<RichMark, TextKey>> = {
  bold: 'markBold',
  italic: 'markItalic',
  heading: 'markHeading',
  list: 'markList',
  numbered: 'markNumbered',
  link: 'markLink',
};
const signs: Readonly<Record<RichMark, string>> = {
  bold: 'F',
  italic: 'K',
  heading: 'Ü',
  list: '•',
  numbered: '1.',
  link: '↗',
};
const keys: Readonly<Record<string, RichMark>> = { b: 'bold', i: 'italic' };

/** Simple rich text: typed with marks, which buttons and keys put on what is chosen. */
export function RichTextField({ at, label }: FieldProps<string>) {
  const { t } = useTongue();
  const place = usePlace(at, label);
  const area = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<Marked | null>(null);
  useLayoutEffect(() => {
    if (!chosen.current) return;
    area.current?.focus();
    area.current?.setSelectionRange(chosen.current.start, chosen.current.end);
    chosen.current = null;
  });
  const put = (mark: RichMark) => {
    if (!area.current) return;
    const { value, selectionStart, selectionEnd } = area.current;
    chosen.current = withMark({ text: value, start: selectionStart, end: selectionEnd }, mark);
    place.set(chosen.current.text);
  };
  const hint = t('markHint');
  return (
    <div class={inputClass(place.error)}>
      <FieldHead id={place.id} label={place.label} hint={hint} error={place.error} />
      <div class="rich-text">
        <fieldset class="rich-text__marks" aria-label={t('marks')}>
          {richMarks.map((mark) => (
            <button
              key={mark}
              type="button"
              class={`rich-text__mark rich-text__mark--${mark}`}
              aria-label={t(names[mark])}
              title={t(names[mark])}
              onClick={() => put(mark)}
            >
              <span aria-hidden="true">{signs[mark]}</span>
            </button>
          ))}
        </fieldset>
        <textarea
          ref={area}
          id={place.id}
          class="kern-form-input__input"
          rows={8}
          value={textOf(place.value)}
          {...describe(place.id, { hint, error: place.error })}
          onInput={(event) => place.set(event.currentTarget.value)}
          onKeyDown={(event) => {
            const mark = keys[event.key.toLowerCase()];
            if (!mark || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
            event.preventDefault();
            event.stopPropagation();
            put(mark);
          }}
        />
      </div>
    </div>
  );
}
