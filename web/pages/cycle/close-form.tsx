import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { RoundStanding } from '../../../data/cycle/round-standing.ts';
import { addDays } from '../../../data/delivery-periods.ts';
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
import { useChangeRound } from './change-round.ts';

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
  const change = useChangeRound(record);
  const startNext = useNextRound(record);
  const close = () => {
    setTried(true);
    if (busy || end === '' || conclusion.trim() === '') return;
    void attempt(async () => {
      await change({ ...record.content, end, conclusion }, t('closeDone', { round: record.title }));
      if (again) await startNext(addDays(end, 1));
    });
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

/** Starts the next round of the same field and goes there. */
function useNextRound({ content }: TypedRecord<'round'>) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const { tell } = useRecordsContext();
  return async (start: string) => {
    const { ring, actionField } = content;
    const field = await ask('record', { params: { kind: 'actionField', key: actionField } });
    const title = t('roundTitleNext', { field: field.record.title, year: start.slice(0, 4) });
    const { record } = await ask('addRecord', {
      params: { kind: 'round' },
      body: { content: { title, ring, actionField, start }, reason: null },
    });
    tell({ text: t('recordAdded', { title: record.title }) });
    go(there(recordPath('round', record.key)));
  };
}
