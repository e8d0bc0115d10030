import type { RecordKind } from '../../../data/cycle/records.ts';
import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { newRecordPath, recordListPath } from '../records/record-paths.ts';

const kinds = ['body', 'paper', 'review', 'actor'] as const;

/** From the list of bodies to those of papers, reviews and actors. */
export function DeliberationNav({ current }: { current: (typeof kinds)[number] }) {
  const { language, t } = useTongue();
  return (
    <nav class="views-nav" aria-label={t('bodiesNav')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <To path={recordListPath(kind)} current={kind === current ? 'page' : undefined}>
              {capital(recordWords[kind].many[language])}
            </To>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The button that leads to the form for another one. */
export function NewRecordLink({ kind }: { kind: RecordKind }) {
  const { language } = useTongue();
  return (
    <p class="buttons buttons--end">
      <To path={newRecordPath(kind)} class="kern-btn kern-btn--primary">
        <span class="kern-label">{recordWords[kind].fresh[language]}</span>
      </To>
    </p>
  );
}
