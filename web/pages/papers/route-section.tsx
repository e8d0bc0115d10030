import { useState } from 'preact/hooks';
import type { RouteStep } from '../../../data/cycle/paper.ts';
import { isRejected, maybeDecision, maybeTurn } from '../../../data/cycle/paper-course.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { ChangePreview } from '../../../data/paper-endpoints.ts';
import { ask } from '../../api.ts';
import { formatDate } from '../../words/format.ts';
import { outcomeMark } from '../../words/paper-words.ts';
import { routeRoleWords } from '../../words/record-values.ts';
import { Pill } from '../deliveries/pill.tsx';
import { Button } from '../frame/button.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { useNames } from '../records/use-names.ts';
import { OutcomeDialog } from './outcome-dialog.tsx';

interface Props {
  paper: TypedRecord<'paper'>;
  changes: readonly ChangePreview[];
}

/** The sequence of bodies as steps: what each made of the paper, whose turn it is, what is to come. */
export function RouteSection({ paper, changes }: Props) {
  const { t } = useTongue();
  const { route, purpose } = paper.content;
  const turn = maybeTurn(paper.content);
  const [asked, setAsked] = useState<'outcome' | 'withdrawal' | null>(null);
  const isUndecided =
    purpose === 'decision' && route.length > 0 && !route.some(({ role }) => role === 'decides');
  return (
    <section class="card" aria-labelledby="beratungsfolge">
      <h2 id="beratungsfolge">{t('paperRoute')}</h2>
      {route.length === 0 ? <p class="quiet">{t('paperRouteNone')}</p> : null}
      {isUndecided ? <p class="notice">{t('paperRouteUndecided')}</p> : null}
      <ol class="route">
        {route.map((step, place) => (
          <Step key={place} step={step} isTurn={place === turn} isOver={isRejected(paper.content)} />
        ))}
      </ol>
      <div class="buttons">
        {turn === undefined ? null : <Button onClick={() => setAsked('outcome')}>{t('outcomeAct')}</Button>}
        {route.some(({ outcome }) => outcome !== null) ? (
          <Button kind="secondary" onClick={() => setAsked('withdrawal')}>
            {t('outcomeWithdraw')}
          </Button>
        ) : null}
      </div>
      {asked === 'outcome' && turn !== undefined ? (
        <OutcomeDialog paper={paper} place={turn} changes={changes} onClose={() => setAsked(null)} />
      ) : null}
      {asked === 'withdrawal' ? <Withdrawal paper={paper} onClose={() => setAsked(null)} /> : null}
    </section>
  );
}

function Step({ step, isTurn, isOver }: { step: RouteStep; isTurn: boolean; isOver: boolean }) {
  const { language, t } = useTongue();
  const names = useNames('paper');
  const { body, meeting, role, deadline, outcome } = step;
  const state = outcome ? 'done' : isTurn ? 'turn' : 'open';
  return (
    <li class="route__step" data-state={state} aria-current={isTurn ? 'step' : undefined}>
      <div>
        <To path={recordPath('body', body)}>{names.record('body', body) ?? body}</To>
        <span class="small quiet"> {routeRoleWords[role][language]}</span>
      </div>
      <div>
        {outcome ? (
          <Pill words={outcomeMark(outcome, role, language)} />
        ) : (
          <span class="quiet">
            {t(isOver ? 'paperStepSkipped' : isTurn ? 'paperStepTurn' : 'paperStepOpen')}
          </span>
        )}
      </div>
      <p class="small quiet">
        {[
          outcome ? formatDate(outcome.on, language) : '',
          outcome?.number ? t('paperStepNumber', { number: outcome.number }) : '',
          outcome?.to ? t('paperStepTo', { body: names.record('body', outcome.to) ?? outcome.to }) : '',
          deadline !== null && !outcome
            ? t('paperStepDeadline', { date: formatDate(deadline, language) })
            : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}{' '}
        {meeting === null ? null : (
          <To path={recordPath('meeting', meeting)}>{names.record('meeting', meeting) ?? meeting}</To>
        )}
      </p>
      {outcome && outcome.note !== '' ? <p class="small">{outcome.note}</p> : null}
    </li>
  );
}

function Withdrawal({ paper, onClose }: { paper: TypedRecord<'paper'>; onClose: () => void }) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const { key, version, content } = paper;
  const last = content.route.findLast(({ outcome }) => outcome !== null);
  const isDecision = last !== undefined && last === maybeDecision(content) && content.changes.length > 0;
  return (
    <ConfirmDialog
      title={t('outcomeWithdrawTitle')}
      confirm={t('outcomeWithdraw')}
      keep={t('outcomeKeep')}
      onConfirm={() => ask('withdrawOutcome', { params: { key }, body: { version } })}
      onClose={onClose}
      onDone={() => tell({ text: t('outcomeWithdrawn') })}
    >
      <p>{t('outcomeWithdrawEffect')}</p>
      {isDecision ? <p>{t('outcomeWithdrawChanges')}</p> : null}
    </ConfirmDialog>
  );
}
