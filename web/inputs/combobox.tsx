import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTongue } from '../pages/frame/language.ts';
import { type ComboboxOption, moveActive, optionsMatching } from './combobox-options.ts';
import { describe, FieldHead, inputClass } from './field-head.tsx';

interface Props {
  id?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** What stands in the input while nobody types: the title of what is chosen. */
  text: string;
  options: readonly ComboboxOption[];
  onChoose: (value: string) => void;
  /** Called when the input is emptied; left out where there is nothing to clear. */
  onClear?: (() => void) | undefined;
}

/** One of many, found by typing: the combobox with a list of the ARIA patterns. */
export function Combobox({ id: given, label, hint, error, text, options, onChoose, onClear }: Props) {
  const { t } = useTongue();
  const made = useId();
  const id = given ?? made;
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const found = optionsMatching(options, typed ?? '');
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active]);
  const close = () => {
    setOpen(false);
    setActive(-1);
    setTyped(null);
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (option) onChoose(option.value);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive(moveActive(isOpen ? active : -1, event.key, found.length));
      setOpen(true);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[active] ?? (found.length === 1 ? found[0] : undefined));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <div class={`${inputClass(error)} combobox`}>
      <FieldHead id={id} label={label} hint={hint} error={error} />
      <input
        id={id}
        type="text"
        role="combobox"
        class={error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
        {...describe(id, { hint, error })}
        value={typed ?? text}
        onClick={() => setOpen(true)}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          setOpen(true);
          setActive(-1);
          if (value === '') onClear?.();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => choose(found.find(({ title }) => title.toLowerCase() === typed?.trim().toLowerCase()))}
      />
      <div
        ref={list}
        id={`${id}-list`}
        class="combobox__list"
        role="listbox"
        aria-label={label}
        hidden={!isOpen || found.length === 0}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen
          ? found.map((option, at) => (
              <div
                key={option.value}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                onMouseUp={() => choose(option)}
              >
                {option.title}
                {option.detail ? <span class="small quiet"> {option.detail}</span> : null}
              </div>
            ))
          : null}
      </div>
      <p class="combobox__said small quiet" role="status">
        {isOpen ? (found.length === 0 ? t('pickNone') : t('pickFound', { n: found.length })) : ''}
      </p>
    </div>
  );
}
