import { useState } from 'preact/hooks';
import type { Reading, Upload } from '../../../data/upload.ts';
import { ask } from '../../api.ts';
import { TextArea } from '../../inputs/text-area.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { RejectedLink } from './rejected-link.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  upload: Upload;
  onChange: (upload: Upload) => void;
}

/** The decision about a file that was read: take it over, leave bad rows out, or discard it. */
export function CommitBar({ upload, onChange }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { there, go } = useQuery();
  const [skip, setSkip] = useState(false);
  const [note, setNote] = useState('');
  const { busy, error, attempt } = useAttempt();
  const { reading } = upload;
  if (!reading) return null;
  // The server has judged the file as a whole; what is left wrong are rows, which may be left out.
  const open = upload.state === 'ready' && (reading.errors === 0 || skip);
  const params = { id: upload.id };
  const commit = async () =>
    onChange(await ask('commit', { params, body: { skipBadRows: skip, note: note.trim() || null } }));
  const discard = async () => {
    await ask('discard', { params });
    go(there('/daten'));
  };
  return (
    <section class="card commit-bar" aria-label={t('decide')}>
      {error ? <Failure error={error} /> : null}
      <p id="entscheidung">{decisionText(reading, tongue)}</p>
      {reading.errors > 0 ? (
        <>
          <RejectedLink reading={reading} address={`/api/uploads/${upload.id}/rejected`} />
          <Tick label={t('skipRows', { n: faultyRows(reading) })} checked={skip} onChange={setSkip} />
        </>
      ) : null}
      {reading.observations > 0 ? (
        <TextArea
          label={t('noteForImport')}
          hint={t('noteHint')}
          rows={2}
          maximum={2000}
          value={note}
          onInput={setNote}
        />
      ) : null}
      <div class="buttons">
        <Button disabled={!open || busy} describedBy="entscheidung" onClick={() => attempt(commit)}>
          {t('takeOver', { n: reading.observations })}
        </Button>
        <Button kind="secondary" disabled={busy} onClick={() => attempt(discard)}>
          {t('discard')}
        </Button>
      </div>
    </section>
  );
}

/** A row may have errors of several kinds, found at different times; where lines are counted, each is one row. */
function faultyRows({ rejectedRows, badLines }: Reading): number {
  return Math.max(rejectedRows, badLines.length);
}

function decisionText(reading: Reading, { t }: Tongue): string {
  if (reading.errors > 0) return t('decideErrors', { n: faultyRows(reading) });
  return reading.warnings > 0 ? t('decideWarnings', { n: reading.warnings }) : t('decideClean');
}
