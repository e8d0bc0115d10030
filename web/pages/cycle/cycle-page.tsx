import { recordWords } from '../../words/records.ts';
import { capital } from '../../words/states.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { newRecordPath, recordListPath } from '../records/record-paths.ts';
import { CompletenessSection } from './completeness-section.tsx';
import { duePath } from './cycle-paths.ts';
import { RingSection } from './ring-section.tsx';
import { type Cycle, useCycle } from './use-cycle.ts';

/** Where every field of action stands in the ring, and how completely it is filled in. */
export function CyclePage() {
  const { language, t } = useTongue();
  const answer = useCycle();
  return (
    <Page
      title={t('cycleTitle')}
      lead={<p>{t('cycleLead')}</p>}
      side={
        <p class="buttons buttons--end">
          <To path={recordListPath('review')} class="kern-btn kern-btn--secondary">
            <span class="kern-label">{capital(recordWords.review.many[language])}</span>
          </To>
          <To path={duePath} class="kern-btn kern-btn--secondary">
            <span class="kern-label">{t('dueTitle')}</span>
          </To>
          {answer.data && answer.data.rings.length > 0 ? (
            <To path={newRecordPath('round')} class="kern-btn kern-btn--primary">
              <span class="kern-label">{t('startRound')}</span>
            </To>
          ) : null}
        </p>
      }
    >
      <Answered answer={answer}>{(cycle) => <Content cycle={cycle} />}</Answered>
    </Page>
  );
}

function Content({ cycle }: { cycle: Cycle }) {
  const { t } = useTongue();
  return (
    <div class="stack">
      {cycle.rings.length === 0 ? <NoRing /> : null}
      {cycle.rings.map((ring) => (
        <RingSection key={ring.key} ring={ring} cycle={cycle} />
      ))}
      <CompletenessSection fields={cycle.fields} />
      {cycle.rings.length === 0 ? null : (
        <p>
          <To path={newRecordPath('ring')}>{t('ringAnother')}</To>
        </p>
      )}
    </div>
  );
}

function NoRing() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('ringEmpty')}</h2>
      <p>{t('ringEmptyLead')}</p>
      <p>
        <To path={newRecordPath('ring')} class="kern-btn kern-btn--primary">
          <span class="kern-label">{t('ringCreate')}</span>
        </To>
      </p>
    </div>
  );
}
