import { useState } from 'preact/hooks';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { ask } from '../../api.ts';
import { strategyTitle } from '../../words/strategies.ts';
import { Button } from '../frame/button.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { RecordActs } from '../records/record-acts.tsx';
import { useRecordsContext } from '../records/records-context.tsx';
import { useRecord } from '../records/use-records.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { strategyPath } from './use-strategy.ts';

/** What can be done with a version: continue it, decide it, look back on it; and what there is to read of it. */
export function StrategyActs({ view }: { view: StrategyView }) {
  const { t } = useTongue();
  const { strategy, before, family } = view;
  const [asked, setAsked] = useState<'continue' | 'decide' | null>(null);
  const close = () => setAsked(null);
  const isContinued = family.some(({ continues }) => continues === strategy.key);
  const hasResumes = strategy.state === 'decided' || strategy.resumes.length > 0;
  return (
    <>
      <ul class="strategy-links">
        {before ? (
          <li>
            <To path={strategyPath(strategy.key, 'unterschiede')}>{t('strategyDifferences')}</To>
          </li>
        ) : null}
        <li>
          <To path={strategyPath(strategy.key, 'zielkonferenz')}>{t('conference')}</To>
        </li>
        {hasResumes ? (
          <li>
            <To path={strategyPath(strategy.key, 'resuemee')}>{t('resumes')}</To>
          </li>
        ) : null}
      </ul>
      <div class="buttons">
        {strategy.state === 'decided' && !isContinued ? (
          <Button onClick={() => setAsked('continue')}>{t('strategyContinue')}</Button>
        ) : null}
        {strategy.state === 'draft' ? (
          <Button onClick={() => setAsked('decide')}>{t('strategyDecide')}</Button>
        ) : null}
        <CommonActs strategy={strategy.key} />
      </div>
      {asked === 'continue' ? <ContinueDialog view={view} onClose={close} /> : null}
      {asked === 'decide' ? <DecideDialog view={view} onClose={close} /> : null}
    </>
  );
}

function CommonActs({ strategy }: { strategy: string }) {
  const { data } = useRecord('strategy', strategy);
  return data ? <RecordActs kind="strategy" {...data} /> : null;
}

function ContinueDialog({ view, onClose }: { view: StrategyView; onClose: () => void }) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const { tell } = useRecordsContext();
  const { strategy, version } = view;
  const run = async () => {
    const { key } = strategy;
    const { record } = await ask('continueStrategy', { params: { key }, body: { version } });
    tell({ text: t('strategyContinued', { title: record.title }) });
    go(there(strategyPath(record.key)));
  };
  return (
    <ConfirmDialog
      title={t('strategyContinueTitle', { title: strategyTitle(strategy) })}
      confirm={t('strategyContinueNow')}
      keep={t('strategyKeep')}
      onConfirm={run}
      onDone={() => undefined}
      onClose={onClose}
    >
      <p>{t('strategyContinueEffect')}</p>
    </ConfirmDialog>
  );
}
