import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { StationStanding } from '../../../data/cycle/round-standing.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { editRecordPath } from '../records/record-paths.ts';
import { useChangeRound } from './change-round.ts';

interface Props {
  record: TypedRecord<'round'>;
  next: StationStanding;
  today: string;
}

/** Enters the next station of a round into its protocol. */
export function PassForm({ record, next, today }: Props) {
  const { t } = useTongue();
  const { station } = next;
  const [on, setOn] = useState(today);
  const [by, setBy] = useState(station.responsible);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, error, attempt } = useAttempt();
  const change = useChangeRound(record);
  const pass = () => {
    setTried(true);
    if (on === '' || busy) return;
    const passing = { station: station.key, on, by, note, about: [] };
    const content = { ...record.content, protocol: [...record.content.protocol, passing] };
    void attempt(() => change(content, t('passDone', { station: station.title })));
  };
  return (
    <section class="card" aria-labelledby="naechste-station">
      <h2 id="naechste-station">{t('passTitle', { station: station.title })}</h2>
      {station.due === '' ? null : <p class="quiet">{t('passWhat', { due: station.due })}</p>}
      <form
        class="round-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          pass();
        }}
      >
        {error ? <Failure error={error} /> : null}
        <div class="form-pair">
          <InputField
            label={t('passOn')}
            type="date"
            value={on}
            maximum={today}
            error={tried && on === '' ? t('passNoDay') : undefined}
            onInput={setOn}
          />
          <InputField
            label={t('optionalLabel', { label: t('passBy') })}
            type="text"
            value={by}
            onInput={setBy}
          />
        </div>
        <TextArea
          label={t('optionalLabel', { label: t('passNote') })}
          rows={3}
          maximum={20_000}
          value={note}
          onInput={setNote}
        />
        <div class="buttons">
          <Button type="submit" disabled={busy}>
            {t('passAct')}
          </Button>
          <To path={editRecordPath('round', record.key)}>{t('passEdit')}</To>
        </div>
      </form>
    </section>
  );
}
