import { useState } from 'preact/hooks';
import { latePartsOf } from '../../../data/cycle/measure-late.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { formatDate } from '../../words/format.ts';
import { lateText, measureStatePill } from '../../words/measures.ts';
import { measureStateWords } from '../../words/record-values.ts';
import { Pill } from '../deliveries/pill.tsx';
import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecords } from '../records/use-records.ts';
import { MoveDialog } from './move-dialog.tsx';

/** How far a measure is, what of it is late, and how it came there, with the papers whose decisions brought it. */
export function MeasureStanding({ measure }: { measure: TypedRecord<'measure'> }) {
  const { language, t } = useTongue();
  const today = useSite().site?.today ?? '';
  const [isAsked, setAsked] = useState(false);
  const { content } = measure;
  const late = latePartsOf(content, today);
  return (
    <section class="card" aria-labelledby="stand">
      <h2 id="stand">{t('measureProgress')}</h2>
      <div class="measure-standing">
        <Pill words={measureStatePill(content.state, language)} />
        <Button kind="secondary" onClick={() => setAsked(true)}>
          {t('measureMove')}
        </Button>
      </div>
      {late.length === 0 ? null : (
        <ul class="late-list">
          {late.map((part) => (
            <li key={`${part.part} ${part.since}`} class="late">
              {lateText(part, language)}
            </li>
          ))}
        </ul>
      )}
      <History measure={content} />
      {isAsked ? (
        <MoveDialog measure={measure} to={null} onMoved={() => undefined} onClose={() => setAsked(false)} />
      ) : null}
    </section>
  );
}

function History({ measure }: { measure: TypedRecord<'measure'>['content'] }) {
  const { language, t } = useTongue();
  const inUse = useRecords('paper').data ?? [];
  const archived = useRecords('paper', { archived: true }).data ?? [];
  const titleOf = (key: string) => [...inUse, ...archived].find((paper) => paper.key === key)?.title;
  if (measure.history.length === 0) return <p class="quiet">{t('measureHistoryNone')}</p>;
  return (
    <ol class="events measure-history" aria-label={t('measureProgress')}>
      {measure.history.map(({ state, on, note, paper }, index) => (
        <li key={index}>
          <strong>{measureStateWords[state][language]}</strong>{' '}
          <span class="quiet">{formatDate(on, language)}</span>
          {note === null ? null : <p>{note}</p>}
          {paper === null ? null : (
            <p>
              {t('measureByDecision')} <To path={recordPath('paper', paper)}>{titleOf(paper) ?? paper}</To>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
