import { useState } from 'preact/hooks';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { ask } from '../../api.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { strategyTitle } from '../../words/strategies.ts';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { useRecordsContext } from '../records/records-context.tsx';

/** Who decided when, under which number: for those who keep their papers elsewhere. */
export function DecideDialog({ view, onClose }: { view: StrategyView; onClose: () => void }) {
  const { t } = useTongue();
  const { site } = useSite();
  const { tell } = useRecordsContext();
  const { strategy, version } = view;
  const [decidedBy, setDecidedBy] = useState('');
  const [decidedOn, setDecidedOn] = useState(site?.today ?? '');
  const [paper, setPaper] = useState('');
  const title = strategyTitle(strategy);
  const run = async () => {
    const body = { version, decidedBy: decidedBy.trim() === '' ? null : decidedBy, decidedOn, paper };
    await ask('decideStrategy', { params: { key: strategy.key }, body });
    tell({ text: t('strategyNowInForce', { title }) });
  };
  return (
    <ConfirmDialog
      title={t('strategyDecideTitle', { title })}
      confirm={t('strategyDecideNow')}
      keep={t('strategyKeep')}
      onConfirm={run}
      onDone={() => undefined}
      onClose={onClose}
    >
      <p>{t('strategyDecideEffect')}</p>
      <div class="stack">
        <InputField type="text" label={t('strategyDecidedBy')} value={decidedBy} onInput={setDecidedBy} />
        <InputField
          type="date"
          label={t('strategyDecidedOn')}
          value={decidedOn}
          maximum={site?.today ?? ''}
          onInput={setDecidedOn}
        />
        <InputField type="text" label={t('strategyPaper')} value={paper} onInput={setPaper} />
      </div>
    </ConfirmDialog>
  );
}
