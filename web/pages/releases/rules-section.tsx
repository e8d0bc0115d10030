import { useState } from 'preact/hooks';
import type { ReleaseState } from '../../../data/release.ts';
import type { Words } from '../../../data/words.ts';
import { type AnswerError, ask } from '../../api.ts';
import { ErrorSummary, errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { readError } from '../frame/answer.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { IndicatorRules } from './indicator-rules.tsx';
import { draftOf, type RuleFault, type RulesDraft, readDraft, thresholdId } from './rules-draft.ts';
import { SourceRules } from './source-rules.tsx';

interface Props {
  state: ReleaseState;
  title: string;
  indicators: readonly { id: string; title: Words }[];
  sources: readonly { source: string; title: string }[];
  onDone: () => void;
}

/** The rules that the next release for an audience follows. */
export function RulesSection({ state, title, indicators, sources, onDone }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { audience } = state;
  const [draft, setDraft] = useState<RulesDraft>(() =>
    draftOf(
      state.rules,
      indicators.map(({ id }) => id),
    ),
  );
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<AnswerError | null>(null);
  const [saved, setSaved] = useState(false);
  const read = readDraft(draft, audience);
  const faults = attempt > 0 ? read.faults.map((fault) => faultOf(fault, tongue)) : [];
  const change = (changes: Partial<RulesDraft>) => {
    setSaved(false);
    setDraft({ ...draft, ...changes });
  };
  const save = async () => {
    setAttempt(attempt + 1);
    setError(null);
    if (!read.rules) return;
    try {
      await ask('changeRules', { params: { audience }, body: read.rules });
      setAttempt(0);
      setSaved(true);
      onDone();
    } catch (caught) {
      setError(readError(caught));
    }
  };
  return (
    <details class="card rules">
      <summary>
        <h2>{title}</h2>
      </summary>
      <p class="quiet">{t('rulesLead')}</p>
      <ErrorSummary faults={faults} attempt={attempt} />
      {error ? <Failure error={error} /> : null}
      <InputField
        id={thresholdId(audience)}
        label={t('threshold')}
        hint={t('thresholdHint')}
        type="text"
        inputMode="decimal"
        value={draft.threshold}
        error={errorOf(faults, thresholdId(audience))}
        onInput={(threshold) => change({ threshold })}
      />
      <Tick
        label={t('showsZero')}
        checked={draft.showsZero}
        onChange={(showsZero) => change({ showsZero })}
      />
      <IndicatorRules
        audience={audience}
        draft={draft}
        indicators={indicators}
        faults={faults}
        onChange={change}
      />
      <SourceRules audience={audience} draft={draft} sources={sources} faults={faults} onChange={change} />
      <Button onClick={save}>{t('saveRules')}</Button>
      <p role="status">{saved ? t('rulesSaved') : ''}</p>
    </details>
  );
}

function faultOf(fault: RuleFault, { t }: Tongue): Fault {
  const text = fault.kind === 'wrong' ? t('thresholdWrong') : t('thresholdTooLow', { low: fault.low });
  return { field: fault.field, text };
}
