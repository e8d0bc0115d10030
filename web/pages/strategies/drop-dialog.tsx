import { useState } from 'preact/hooks';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { descendantsOf, dropGoal, dropTarget } from '../../../data/strategy-proposal.ts';
import { TextArea } from '../../inputs/text-area.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
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
  const { kind, key, title } = row;
  const goals = view.goals.map(({ goal }) => goal);
  const below = kind === 'goal' ? descendantsOf(goals, key).length : 0;
  const isMissing = reason.trim() === '';
  const run = () => {
    setTried(true);
    if (isMissing) return null;
    const drop = kind === 'goal' ? dropGoal : dropTarget;
    const draft = drop(view.strategy, inForceBeside(view), key, reason.trim());
    return change(draft, t('strategyDropped', { title }));
  };
  return (
    <ConfirmDialog
      title={t('strategyDropTitle', { title })}
      confirm={t('strategyDrop')}
      keep={t('strategyKeep')}
      onConfirm={run}
      onClose={onClose}
    >
      <p>{t('strategyDropEffect')}</p>
      {below > 0 ? <p>{t('strategyDropBelow', { n: below })}</p> : null}
      <TextArea
        label={t('strategyDropReason')}
        rows={3}
        value={reason}
        error={isTried && isMissing ? t('strategyDropReasonMissing') : undefined}
        onInput={setReason}
      />
    </ConfirmDialog>
  );
}
