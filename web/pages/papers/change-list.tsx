import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { ChangePreview } from '../../../data/paper-endpoints.ts';
import { ask } from '../../api.ts';
import { changeSentence, faultWords } from '../../words/paper-words.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecordsContext } from '../records/records-context.tsx';

interface Props {
  paper: TypedRecord<'paper'>;
  changes: readonly ChangePreview[];
}

/** What a decision changes or changed, each with the way to it, and what stands in its way. */
export function ChangeList({ paper, changes }: Props) {
  const { language, t } = useTongue();
  if (changes.length === 0) return <p class="quiet">{t('changesNone')}</p>;
  const isDone = paper.content.applied !== null;
  return (
    <ul class="change-list">
      {changes.map((change, place) => (
        <li key={`${change.kind} ${change.key}`}>
          <To path={pathOf(change)}>{changeSentence(change, isDone, language)}</To>
          {'note' in change && change.note !== '' ? <div class="small quiet">{change.note}</div> : null}
          {change.fault ? (
            <div class="notice">
              <span>{faultWords[change.fault][language]}</span>
              {change.fault === 'changed' ? <Confirm paper={paper} place={place} /> : null}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A target is seen on the page of its goal. */
function pathOf(change: ChangePreview): string {
  if (change.kind === 'target' && change.goal) return recordPath('goal', change.goal.key);
  return recordPath(change.kind, change.key);
}

/** Says that a change still fits a record that was changed meanwhile. */
function Confirm({ paper, place }: { paper: TypedRecord<'paper'>; place: number }) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const { busy, error, attempt } = useAttempt();
  const { key, version, content } = paper;
  const confirm = () =>
    attempt(async () => {
      const changes = content.changes.map((change, at) =>
        at === place ? { ...change, version: null } : change,
      );
      await ask('changeRecord', {
        params: { kind: 'paper', key },
        body: { content: { ...content, changes }, version, reason: null },
      });
      tell({ text: t('changeConfirmed') });
    });
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <Button kind="secondary" disabled={busy} onClick={confirm}>
        {t('changeConfirm')}
      </Button>
    </>
  );
}
