import { useEffect, useRef } from 'preact/hooks';
import { latePartsOf } from '../../../data/cycle/measure-late.ts';
import { maybeMeasureDays } from '../../../data/cycle/measure-span.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { daysText, lateSentence } from '../../words/measures.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import type { MeasureContext } from './measure-filters.ts';

interface Props {
  measure: TypedRecord<'measure'>;
  context: MeasureContext;
  /** It was moved here just now: its button takes the focus back. */
  takesFocus: boolean;
  onMove: () => void;
}

/** A measure on the board. */
export function MeasureCard({ measure, context, takesFocus, onMove }: Props) {
  const { language, t } = useTongue();
  const button = useRef<HTMLButtonElement>(null);
  const isFirst = useRef(takesFocus);
  useEffect(() => {
    if (isFirst.current) button.current?.focus({ preventScroll: true });
  }, []);
  const { key, title, content } = measure;
  const late = lateSentence(latePartsOf(content, context.today), language);
  return (
    <li
      class="measure-card"
      draggable
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', key)}
    >
      <To path={recordPath('measure', key)} class="measure-card__title">
        {title}
      </To>
      <p class="small quiet">{context.fieldsOf(measure).join(', ')}</p>
      <p class="small">{content.responsible ?? t('notNamed')}</p>
      <p class="small quiet">{daysText(maybeMeasureDays(content), context.today, language)}</p>
      {late === '' ? null : <p class="small late">{late}</p>}
      <button
        ref={button}
        type="button"
        class="text-button small"
        aria-label={t('measureMoveNamed', { title })}
        onClick={onMove}
      >
        {t('measureMove')}
      </button>
    </li>
  );
}
