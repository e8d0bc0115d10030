import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { RoundStanding } from '../../../data/cycle/round-standing.ts';
import { ask } from '../../api.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { recordPath } from '../records/record-paths.ts';
import { useRecordsContext } from '../records/records-context.tsx';

interface Props {
  record: TypedRecord<'round'>;
  standing: RoundStanding;
  today: string;
}

/** Ends a round with its conclusion and, on wish, starts the next one. */
export function CloseForm({ record, standing, today }: Props) {
  const { t } = useTongue();
  const [end, setEnd] = useState(today);
  const [conclusion, setConclusion] = useState('');
  const [again, setAgain] = useState(true);
  const [tried, setTried] = useState(false);
  const { busy, error, attempt } = useAttempt();
  const closeRound = useCloseRound(record);
  const close = () => {
    setTried(true);
    if (busy || end === '' || conclusion.trim() === '') return;
    void attempt(() => closeRound({ end, conclusion, again }));
  };
  return (
    <section class="card" aria-labelledby="abschliessen">
      <h2 id="abschliessen">{t('closeTitle')}</h2>
      <p class="quiet">
        {t('closeLead')} {standing.isComplete ? '' : t('closeEarly')}
      </p>
      <form
        class="round-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        {error ? <Failure error={error} /> : null}
        <InputField
          label={t('closeOn')}
          type="date"
          value={end}
          error={tried && end === '' ? t('passNoDay') : undefined}
          onInput={setEnd}
        />
        <TextArea
          label={t('closeConclusion')}
          rows={3}
          maximum={20_000}
          value={conclusion}
          error={tried && conclusion.trim() === '' ? t('closeConclusionMissing') : undefined}
          onInput={setConclusion}
        />
        <Tick label={t('closeAgain')} checked={again} onChange={setAgain} />
        <div class="buttons">
          <Button type="submit" kind={standing.isComplete ? 'primary' : 'secondary'} disabled={busy}>
            {t('closeAct')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Ends the round; goes to the next one where it began. Says so with the way back. */
function useCloseRound({ key, version }: TypedRecord<'round'>) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const { tell } = useRecordsContext();
  return async (end: { end: string; conclusion: string; again: boolean }) => {
    const { title, next, at } = await ask('closeRound', { params: { key }, body: { ...end, version } });
    const undo = async () => {
      await ask('undoChanges', { body: { at } });
      if (next !== null) go(there(recordPath('round', key)));
    };
    tell({ text: t(next === null ? 'closeDone' : 'closeDoneNext', { round: title }), undo });
    if (next !== null) go(there(recordPath('round', next)));
  };
}
