import type { ReportChange } from '../../../data/report-edition.ts';
import { changeLine } from '../../words/report-changes.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { useRenewed } from '../records/use-records.ts';
import { editionPath } from './report-paths.ts';

/** What is otherwise by now than in an edition, and what was otherwise in the one before it. */
export function EditionChanges({ number }: { number: string }) {
  const { t } = useTongue();
  const changes = useRenewed(useAnswer('reportChanges', { params: { number } })).data;
  if (!changes) return null;
  const { since, previous } = changes;
  return (
    <>
      <section class="card" aria-labelledby="seitdem">
        <h2 id="seitdem">{t('since')}</h2>
        <p class="quiet">{t(since.length === 0 ? 'sinceNone' : 'sinceLead', { n: since.length })}</p>
        <ChangeLines changes={since} />
      </section>
      {previous ? (
        <section class="card" aria-labelledby="vorige">
          <h2 id="vorige">{t('previous')}</h2>
          <p class="quiet">
            {t(previous.changes.length === 0 ? 'previousNone' : 'previousLead')}{' '}
            <To path={editionPath(previous.number)}>{t('edition', { number: previous.number })}</To>
          </p>
          <ChangeLines changes={previous.changes} />
        </section>
      ) : null}
    </>
  );
}

/** So many stand in sight; the rest behind a line. */
const inSight = 6;

function ChangeLines({ changes }: { changes: readonly ReportChange[] }) {
  const { t } = useTongue();
  if (changes.length === 0) return null;
  const rest = changes.slice(inSight);
  return (
    <>
      <Lines changes={changes.slice(0, inSight)} />
      {rest.length === 0 ? null : (
        <details class="part__more">
          <summary>{t('changesMore', { n: rest.length })}</summary>
          <Lines changes={rest} />
        </details>
      )}
    </>
  );
}

function Lines({ changes }: { changes: readonly ReportChange[] }) {
  const { language } = useTongue();
  return (
    <ul class="change-lines">
      {changes.map((change, at) => (
        <li key={at}>{changeLine(change, language)}</li>
      ))}
    </ul>
  );
}
