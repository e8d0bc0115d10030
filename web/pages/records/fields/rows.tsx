import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FieldError } from '../../../inputs/field-head.tsx';
import { Button } from '../../frame/button.tsx';
import { useTongue } from '../../frame/language.ts';
import { type At, createAt, usePlace } from '../place.ts';
import { moveRow } from './move-row.ts';
import type { FieldProps } from './text-field.tsx';

interface RowsProps<Row> extends FieldProps<readonly Row[]> {
  /** What one of them is called: „Schritt“. */
  one: string;
  /** What a further row starts with. */
  fresh: Partial<Row>;
  children: (at: At<Row>, index: number) => ComponentChildren;
}

/** Groups of fields that repeat: added at the end, taken out, moved up and down; the focus goes along. */
export function Rows<Row>({ at, label, hint, one, fresh, children }: RowsProps<Row>) {
  const { t } = useTongue();
  const place = usePlace(at, label);
  const rows: unknown[] = Array.isArray(place.value) ? place.value : [];
  const [said, setSaid] = useState('');
  const focus = useRowFocus(place.id);
  const put = (changed: unknown[], target: string, text: string) => {
    place.set(changed);
    focus(target);
    setSaid(text);
  };
  return (
    <fieldset class="rows" id={place.id} tabIndex={-1}>
      <legend>{place.title}</legend>
      {hint ? <p class="kern-hint">{hint}</p> : null}
      <FieldError id={place.id} error={place.error} />
      {rows.length === 0 ? <p class="small quiet">{t('rowNone')}</p> : null}
      {rows.map((_, index) => {
        const what = `${one} ${index + 1}`;
        const id = `${place.id}-${index}`;
        return (
          <RowFrame
            key={index}
            id={id}
            what={what}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            onMove={(to) =>
              put(
                moveRow(rows, index, index + to),
                `${place.id}-${index + to}`,
                t('rowMoved', { what: one, at: index + to + 1, of: rows.length }),
              )
            }
            onRemove={() => {
              const rest = rows.filter((_row, other) => other !== index);
              const next = Math.min(index, rest.length - 1);
              put(rest, next < 0 ? `${place.id}-neu` : `${place.id}-${next}`, t('rowRemoved', { what }));
            }}
          >
            {children(createAt([...at.path, index]), index)}
          </RowFrame>
        );
      })}
      <p class="rows__said" role="status">
        {said}
      </p>
      <div id={`${place.id}-neu`} tabIndex={-1}>
        <Button
          kind="secondary"
          onClick={() => put([...rows, fresh], `${place.id}-${rows.length}`, t('rowAdded', { what: one }))}
        >
          {t('rowAdd', { what: one })}
        </Button>
      </div>
    </fieldset>
  );
}

/** Puts the focus where it belongs once the rows stand as they are to stand. */
function useRowFocus(id: string) {
  const target = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (target.current === null) return;
    document.getElementById(target.current)?.focus();
    target.current = null;
  });
  return (row: string) => {
    target.current = row.startsWith(id) ? row : null;
  };
}

interface FrameProps {
  id: string;
  what: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (to: -1 | 1) => void;
  onRemove: () => void;
  children: ComponentChildren;
}

function RowFrame({ id, what, isFirst, isLast, onMove, onRemove, children }: FrameProps) {
  const { t } = useTongue();
  return (
    <fieldset class="row" id={id} tabIndex={-1}>
      <legend class="row__title">{what}</legend>
      <div class="row__head">
        <div class="row__acts">
          {isFirst ? null : <RowButton label={t('rowUp', { what })} sign="↑" onClick={() => onMove(-1)} />}
          {isLast ? null : <RowButton label={t('rowDown', { what })} sign="↓" onClick={() => onMove(1)} />}
          <RowButton label={t('rowRemove', { what })} sign="×" onClick={onRemove} />
        </div>
      </div>
      {children}
    </fieldset>
  );
}

function RowButton({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" class="row__button" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
