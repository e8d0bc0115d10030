import { useState } from 'preact/hooks';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { strategyPath } from './use-strategy.ts';

/** Asks which council term is looked back on, and leads to where the text is written. */
export function ResumeDialog({ view, onClose }: { view: StrategyView; onClose: () => void }) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const { tell } = useRecordsContext();
  const { busy, error, attempt } = useAttempt();
  const [term, setTerm] = useState('');
  const [isTried, setTried] = useState(false);
  const { strategy, version } = view;
  const isMissing = term.trim() === '';
  const run = () => {
    setTried(true);
    if (isMissing || busy) return;
    void attempt(async () => {
      const params = { key: strategy.key };
      await ask('addResume', { params, body: { version, term: term.trim(), text: '' } });
      tell({ text: t('resumeBegun', { title: term.trim() }) });
      go(there(strategyPath(strategy.key, 'resuemee', String(strategy.resumes.length + 1))));
    });
  };
  return (
    <Dialog
      title={t('resumeBeginTitle')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('strategyKeep')}
          </Button>
          <Button disabled={busy} onClick={run}>
            {t('resumeBegin')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{t('resumeBeginEffect')}</p>
      <InputField
        type="text"
        label={t('resumeTerm')}
        hint={t('resumeTermHint')}
        value={term}
        error={isTried && isMissing ? t('resumeTermMissing') : undefined}
        onInput={setTerm}
      />
    </Dialog>
  );
}
