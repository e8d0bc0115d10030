import type { ChangeKind, Consequences } from '../../../data/consequences.ts';
import type { Upload } from '../../../data/upload.ts';
import { Progress } from '../../inputs/progress.tsx';
import type { TextKey } from '../../words/texts.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { ChangeTable } from './change-table.tsx';
import { TargetChanges } from './target-changes.tsx';

/** What taking over an upload would do: to values, to targets. */
export function UploadConsequences({ upload }: { upload: Upload }) {
  const { t } = useTongue();
  const answer = useAnswer('consequences', { params: { id: upload.id } });
  const file = `/api/uploads/${upload.id}/consequences.csv`;
  return (
    <section class="card" aria-labelledby="folgen">
      <h2 id="folgen">{t('consequences')}</h2>
      <Foretold answer={answer} file={file} act="commit" />
    </section>
  );
}

/** What withdrawing an import would do. */
export function WithdrawalConsequences({ id }: { id: number }) {
  const answer = useAnswer('withdrawal', { params: { id } });
  return <Foretold answer={answer} file={`/api/imports/${id}/withdrawal.csv`} act="withdraw" />;
}

interface Props {
  answer: Answer<Consequences>;
  /** Where the changes can be downloaded. */
  file: string;
  act: 'commit' | 'withdraw';
}

function Foretold({ answer, file, act }: Props) {
  const { t } = useTongue();
  switch (answer.state) {
    case 'pending':
      return (
        <div role="status">
          <Progress label={t('consequencesPending')} share={null} />
        </div>
      );
    case 'failed':
      return <Failure error={answer.error} retry={answer.retry} />;
    case 'ready':
      return <Told consequences={answer.data} file={file} act={act} />;
  }
}

function Told({ consequences, file, act }: { consequences: Consequences } & Omit<Props, 'answer'>) {
  const { t } = useTongue();
  const { groups, indicators, unchanged } = consequences;
  const listed = groups.filter(({ first }) => first.length > 0);
  return (
    <div class="consequences">
      <ul class="consequences__counts">
        {groups.every(({ kind }) => leaves(kind)) ? <li>{t(words[act].nothing)}</li> : null}
        {groups.map(({ kind, count }) => (
          <li key={kind}>{t(`change_${kind}`, { n: count })}</li>
        ))}
        {unchanged > 0 ? <li>{t(words[act].unchanged, { n: unchanged })}</li> : null}
      </ul>
      <TargetChanges consequences={consequences} />
      {listed.map(({ kind, count, first }) => (
        <ChangeTable key={kind} kind={kind} count={count} changes={first} indicators={indicators} />
      ))}
      {listed.length > 0 ? (
        <p>
          <a href={file} download>
            {t('downloadChanges')}
          </a>
        </p>
      ) : null}
    </div>
  );
}

const words = {
  commit: { nothing: 'changeNothing', unchanged: 'changeUnchanged' },
  withdraw: { nothing: 'withdrawNothing', unchanged: 'withdrawUnchanged' },
} as const satisfies Record<Props['act'], Record<string, TextKey>>;

/** Kinds that leave what is stored as it is. */
function leaves(kind: ChangeKind): boolean {
  return kind === 'kept' || kind === 'added';
}
