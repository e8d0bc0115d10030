import { useState } from 'preact/hooks';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { descendantsOf, dropGoal, dropTarget } from '../../../data/strategy-proposal.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { type ActRow, inForceBeside, useDraftChange } from './use-strategy.ts';

interface Props {
  view: StrategyView;
  row: ActRow;
  onClose: () => void;
}

/** Asks why a goal or target is left out of a draft. */
export function DropDialog({ view, row, onClose }: Props) {
  const { t } = useTongue();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const change = useDraftChange(view);
  const { busy, error, attempt } = useAttempt();
  const { kind, key, title } = row;
  const goals = view.goals.map(({ goal }) => goal);
  const below = kind === 'goal' ? descendantsOf(goals, key).length : 0;
  const isMissing = reason.trim() === '';
  const run = () => {
    setTried(true);
    if (isMissing || busy) return;
    const drop = kind === 'goal' ? dropGoal : dropTarget;
    void attempt(async () => {
      await change(
        drop(view.strategy, inForceBeside(view), key, reason.trim()),
        t('strategyDropped', { title }),
      );
      onClose();
    });
  };
  return (
    <Dialog
      title={t('strategyDropTitle', { title })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('strategyKeep')}
          </Button>
          <Button disabled={busy} onClick={run}>
            {t('strategyDrop')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{t('strategyDropEffect')}</p>
      {below > 0 ? <p>{t('strategyDropBelow', { n: below })}</p> : null}
      <TextArea
        label={t('strategyDropReason')}
        rows={3}
        value={reason}
        error={isTried && isMissing ? t('strategyDropReasonMissing') : undefined}
        onInput={setReason}
      />
    </Dialog>
  );
}
