import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PartKind } from '../../../data/report.ts';
import { FieldError } from '../../inputs/field-head.tsx';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { moveRow } from '../records/fields/move-row.ts';
import { createAt, usePlace } from '../records/place.ts';
import { useNames } from '../records/use-names.ts';
import { AddPart } from './add-part.tsx';
import { freshPart } from './fresh-part.ts';
import { PartRow } from './part-row.tsx';
import { partTitle } from './part-title.ts';
import type { PartProblems } from './use-preview.ts';

const partsPlace = createAt<{ parts: unknown[] }>()('parts');

/** The parts of a report in their order: added, opened, moved, taken out and put back; the focus goes along. */
export function PartList({ problems }: { problems: PartProblems }) {
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
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    if (to < 0 || to >= parts.length) return;
    setRemoved(null);
    const opened = open === from ? to : open === to ? from : open;
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
  const opened = open === null ? undefined : parts[open];
  return (
    <section class="parts" aria-labelledby="bausteine" id={place.id} tabIndex={-1}>
      <h2 id="bausteine">{place.title}</h2>
      <FieldError id={place.id} error={place.error} />
      <p class="small quiet">{t(parts.length === 0 ? 'partsNone' : 'partsKeys')}</p>
      <ol class="parts__list">
        {parts.map((part, at) => (
          <PartRow
            key={at}
            id={partId(at)}
            place={at}
            title={titleOf(part)}
            isOpen={open === at}
            isLast={at === parts.length - 1}
            problem={problems.get(at)}
            onToggle={() => setOpen(open === at ? null : at)}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      {removed ? (
        <p class="notice parts__removed">
          <span>{t('partRemoved', { what: removed.title })}</span>
          <button type="button" class="text-button" id="baustein-zurueck" onClick={putBack}>
            {t('undo')}
          </button>
        </p>
      ) : null}
      <p class="rows__said" role="status">
        {said}
      </p>
      <AddPart after={opened === undefined ? null : nameOf(opened)} onAdd={add} />
    </section>
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
    const field = element?.querySelector<HTMLElement>('input, select, textarea');
    (field ?? element)?.focus();
  });
  return (id: string) => {
    target.current = id;
  };
}
