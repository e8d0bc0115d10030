import { useState } from 'preact/hooks';
import { formatDate } from '../../words/format.ts';
import { stateWords } from '../../words/states.ts';
import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import type { Judged } from './judged.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { WithdrawOverride } from './withdraw-override.tsx';

interface Props {
  judged: Judged;
  /** Null where an earlier state of the data is shown: nothing can be recorded for the past. */
  onChange: (() => void) | null;
}

/** An expert's assessment beside the computed state, with reason, name and end date. */
export function OverrideNote({ judged, onChange }: Props) {
  const { language, t } = useTongue();
  const [asks, setAsks] = useState(false);
  const { override, computed } = judged;
  const mayAct = useMayAct();
  if (!override) return null;
  const { word } = stateWords({ state: override.state, receding: false }, language);
  const until = formatDate(override.until, language);
  return (
    <div class="override-note">
      <p class="override-note__title">{t('overrideTitle', { state: word })}</p>
      <p class="override-note__reason">{override.reason}</p>
      <p class="small quiet">
        {t('overrideBy', { name: override.name, date: until })}.{' '}
        {t('overrideBeside', { state: stateWords(computed, language).word })}
      </p>
      {onChange && mayAct ? (
        <Button kind="secondary" onClick={() => setAsks(true)}>
          {t('overrideWithdraw')}
        </Button>
      ) : null}
      {asks && onChange ? (
        <WithdrawOverride
          judged={judged}
          override={override}
          onClose={() => setAsks(false)}
          onDone={onChange}
        />
      ) : null}
    </div>
  );
}

/** Opens the form, where none holds yet; an item of the links under a section. */
export function OverrideAct({ judged, onChange }: Props) {
  const { t } = useTongue();
  const { site } = useSite();
  const [asks, setAsks] = useState(false);
  const mayAct = useMayAct();
  if (judged.override || !onChange || !site || !mayAct) return null;
  return (
    <li>
      <button type="button" class="link-button" onClick={() => setAsks(true)}>
        {t('overrideAct')}
      </button>
      {asks ? (
        <OverrideDialog judged={judged} today={site.today} onClose={() => setAsks(false)} onDone={onChange} />
      ) : null}
    </li>
  );
}

/** Assessments are the staff's; others see them. */
function useMayAct(): boolean {
  return useSite().site?.audience === 'staff';
}
