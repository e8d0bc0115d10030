import { useState } from 'preact/hooks';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { ask } from '../../api.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { strategyPath } from './use-strategy.ts';

/** Asks which council term is looked back on, and leads to where the text is written. */
export function ResumeDialog({ view, onClose }: { view: StrategyView; onClose: () => void }) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const { tell } = useRecordsContext();
  const [term, setTerm] = useState('');
  const [isTried, setTried] = useState(false);
  const { strategy, version } = view;
  const isMissing = term.trim() === '';
  const run = () => {
    setTried(true);
    if (isMissing) return null;
    return begin();
  };
  const begin = async () => {
    const params = { key: strategy.key };
    await ask('addResume', { params, body: { version, term: term.trim(), text: '' } });
    tell({ text: t('resumeBegun', { title: term.trim() }) });
    go(there(strategyPath(strategy.key, 'resuemee', String(strategy.resumes.length + 1))));
  };
  return (
    <ConfirmDialog
      title={t('resumeBeginTitle')}
      confirm={t('resumeBegin')}
      keep={t('strategyKeep')}
      onConfirm={run}
      onClose={onClose}
    >
      <p>{t('resumeBeginEffect')}</p>
      <InputField
        type="text"
        label={t('resumeTerm')}
        hint={t('resumeTermHint')}
        value={term}
        error={isTried && isMissing ? t('resumeTermMissing') : undefined}
        onInput={setTerm}
      />
    </ConfirmDialog>
  );
}
