import { useState } from 'preact/hooks';
import type { RecordKind, RecordVersion, StoredRecord } from '../../../data/cycle/records.ts';
import { ask } from '../../api.ts';
import { formatTime } from '../../words/format.ts';
import type { Names } from '../../words/value-lines.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { recordPath } from './record-paths.ts';
import { useRecordsContext } from './records-context.tsx';
import { useNames } from './use-names.ts';

interface Props {
  kind: RecordKind;
  record: StoredRecord;
}

/** All versions of a record, newest first: who, when, why, what changed, and the way back. Asked for when opened. */
export function RecordHistory({ kind, record }: Props) {
  const { language, t } = useTongue();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="card" aria-labelledby="verlauf">
      <h2 id="verlauf">{t('historyTitle')}</h2>
      <p class="quiet">
        {t('historyOpen', {
          version: String(record.version),
          time: formatTime(record.changedAt, language),
          who: record.changedBy,
        })}
      </p>
      <details class="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('historyShow')}</summary>
        {isOpen ? <Versions key={record.version} kind={kind} record={record} /> : null}
      </details>
    </section>
  );
}

function Versions({ kind, record }: Props) {
  const names = useNames(kind);
  const answer = useAnswer('recordVersions', { params: { kind, key: record.key } });
  return (
    <Answered answer={answer}>
      {({ versions }) => (
        <ol class="history__versions" reversed>
          {versions.map((version, at) => (
            <Version
              key={version.version}
              kind={kind}
              record={record}
              version={version}
              before={versions[at + 1]}
              names={names}
            />
          ))}
        </ol>
      )}
    </Answered>
  );
}

interface VersionProps extends Props {
  version: RecordVersion;
  before: RecordVersion | undefined;
  names: Names;
}

function Version({ kind, record, version, before, names }: VersionProps) {
  const { language, t } = useTongue();
  const { changedAt, changedBy, reason, cause, standing } = version;
  const isCurrent = version.version === record.version;
  return (
    <li>
      <h3>
        {t('historyVersion', { version: String(version.version) })}
        {isCurrent ? ` · ${t('historyCurrent')}` : ''}
        {standing === 'archived' ? ` · ${t('archivedPill')}` : ''}
        {standing === 'removed' ? ` · ${t('historyRemoved')}` : ''}
      </h3>
      <p class="small quiet">{t('historyBy', { time: formatTime(changedAt, language), who: changedBy })}</p>
      {reason === null ? null : <p>{t('historyReason', { reason })}</p>}
      {cause === null ? null : (
        <p>
          {t('historyCause')} <To path={recordPath(cause.kind, cause.key)}>{cause.title}</To>
        </p>
      )}
      {before ? (
        <DifferenceTable kind={kind} before={before.content} after={version.content} names={names} />
      ) : (
        <p>{t('historyFirst')}</p>
      )}
      {isCurrent || standing === 'removed' ? null : (
        <Restore kind={kind} record={record} to={version.version} />
      )}
    </li>
  );
}

function Restore({ kind, record, to }: Props & { to: number }) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const { busy, error, attempt } = useAttempt();
  const { key, version: current } = record;
  const restore = (target: number, version: number) =>
    ask('restoreRecord', { params: { kind, key }, body: { to: target, version } });
  const run = () =>
    attempt(async () => {
      const { record: restored } = await restore(to, current);
      tell({
        text: t('recordRestored', { version: String(to) }),
        undo: async () => {
          await restore(current, restored.version);
        },
      });
    });
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <Button kind="tertiary" disabled={busy} onClick={run}>
        {t('historyRestore')}
      </Button>
    </>
  );
}
