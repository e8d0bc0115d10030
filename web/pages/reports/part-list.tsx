import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PartKind } from '../../../data/report.ts';
import { type Fault, focusIn } from '../../inputs/error-summary.tsx';
import { FieldError } from '../../inputs/field-head.tsx';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { moveRow } from '../records/fields/move-row.ts';
import { createAt, usePlace } from '../records/place.ts';
import { useNames } from '../records/use-names.ts';
import { AddPart } from './add-part.tsx';
import { freshPart } from './fresh-part.ts';
import { partOf, placeAfterMove } from './part-places.ts';
import { PartRow } from './part-row.tsx';
import { partTitle } from './part-title.ts';
import type { PartProblems } from './use-preview.ts';

const partsPlace = createAt<{ parts: unknown[] }>()('parts');

/** A field that somebody looks for. */
export interface Sought {
  field: string;
}

interface Props {
  problems: PartProblems;
  /** What keeps the report from being saved. */
  faults: readonly Fault[];
  sought: Sought | null;
}

/** The parts of a report in their order: added, opened, moved, taken out and put back; the focus goes along. */
export function PartList({ problems, faults, sought }: Props) {
  const { language, t } = useTongue();
  const place = usePlace(partsPlace);
  const names = useNames('report');
  const surveys = useAnswer('surveys').data?.surveys ?? [];
  const parts: unknown[] = Array.isArray(place.value) ? place.value : [];
  const [open, setOpen] = useState<number | null>(null);
  const [removed, setRemoved] = useState<{ part: unknown; at: number; title: string } | null>(null);
  const [said, setSaid] = useState('');
  const focus = useFocus();
  const titleOf = (part: unknown) => partTitle(part, names, surveys, language);
  const nameOf = (part: unknown) => {
    const { kindText, subject } = titleOf(part);
    return subject === null ? kindText : `${kindText}: ${subject}`;
  };
  const put = (changed: unknown[], opened: number | null, target: string, text: string) => {
    place.set(changed);
    setOpen(opened);
    setSaid(text);
    focus(target);
  };
  const add = (kind: PartKind) => {
    const at = open === null ? parts.length : open + 1;
    setRemoved(null);
    const part = freshPart(kind);
    put(
      parts.toSpliced(at, 0, part),
      at,
      `${partId(at)}-felder`,
      t('partAdded', { what: nameOf(part), at: at + 1 }),
    );
  };
  const move = (from: number, to: number) => {
    if (to === from || to < 0 || to >= parts.length) return;
    setRemoved(null);
    const opened = open === null ? null : placeAfterMove(open, from, to);
    const text = t('rowMoved', { what: nameOf(parts[from]), at: to + 1, of: parts.length });
    put(moveRow(parts, from, to), opened, `${partId(to)}-titel`, text);
  };
  const remove = (at: number) => {
    const title = nameOf(parts[at]);
    setRemoved({ part: parts[at], at, title });
    put(parts.toSpliced(at, 1), null, 'baustein-zurueck', t('partRemoved', { what: title }));
  };
  const putBack = () => {
    if (!removed) return;
    setRemoved(null);
    const text = t('partBack', { what: removed.title });
    put(parts.toSpliced(removed.at, 0, removed.part), null, `${partId(removed.at)}-titel`, text);
  };
  useEffect(() => {
    const at = sought === null ? undefined : partOf(sought.field);
    if (sought === null || at === undefined) return;
    setOpen(at);
    focus(sought.field);
  }, [sought]);
  const faulty = new Set(faults.map(({ field }) => partOf(field)));
  const opened = open === null ? undefined : parts[open];
  return (
    <section class="parts" aria-labelledby="bausteine" id={place.id} tabIndex={-1}>
      <h2 id="bausteine">{place.title}</h2>
      <FieldError id={place.id} error={place.error} />
      <p class="small quiet">{t(parts.length === 0 ? 'partsNone' : 'partsKeys')}</p>
      <ol class="parts__list">
        {parts.map((part, at) => (
          <Fragment key={at}>
            {removed?.at === at ? <Removed title={removed.title} onBack={putBack} /> : null}
            <PartRow
              id={partId(at)}
              place={at}
              of={parts.length}
              title={titleOf(part)}
              isOpen={open === at}
              problem={problems.get(at)}
              isFaulty={faulty.has(at)}
              onToggle={() => setOpen(open === at ? null : at)}
              onMove={(to) => move(at, to)}
              onRemove={() => remove(at)}
            />
          </Fragment>
        ))}
        {removed?.at === parts.length ? <Removed title={removed.title} onBack={putBack} /> : null}
      </ol>
      <p class="rows__said" role="status">
        {said}
      </p>
      <AddPart after={opened === undefined ? null : nameOf(opened)} onAdd={add} />
    </section>
  );
}

/** Stands where the part stood. */
function Removed({ title, onBack }: { title: string; onBack: () => void }) {
  const { t } = useTongue();
  return (
    <li class="notice parts__removed">
      <span>{t('partRemoved', { what: title })}</span>
      <button type="button" class="text-button" id="baustein-zurueck" onClick={onBack}>
        {t('undo')}
      </button>
    </li>
  );
}

function partId(at: number): string {
  return `baustein-${at + 1}`;
}

/** Puts the focus where it belongs once the parts stand as they are to stand: on what can take it, or on the first field in it. */
function useFocus() {
  const target = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (target.current === null) return;
    const element = document.getElementById(target.current);
    target.current = null;
    const field = element?.querySelector<HTMLElement>('input, select, textarea') ?? element;
    if (field) focusIn(field);
  });
  return (id: string) => {
    target.current = id;
  };
}
