import { useState } from 'preact/hooks';
import type { Question, Upload } from '../../../../data/upload.ts';
import { useTongue } from '../../frame/language.ts';
import { Severity } from '../severity.tsx';
import { startDraft } from './draft.ts';
import { MappingEditor } from './mapping-editor.tsx';

interface Props {
  upload: Upload;
  question: Question;
  onChange: (upload: Upload) => void;
}

/** How a table is read: asked for where nobody knows, else behind a line that says where it comes from. */
export function MappingSection({ upload, question, onChange }: Props) {
  const { t } = useTongue();
  const [open, setOpen] = useState(upload.state === 'refused');
  if (question.answer === null) {
    return (
      <section class="card" aria-labelledby="zuordnung">
        <h2 id="zuordnung">{t('mapTitle')}</h2>
        <p class="quiet form-lead">{t('mapLead')}</p>
        <Remarks upload={upload} />
        <MappingEditor {...{ upload, question, onChange }} />
      </section>
    );
  }
  const { reading } = upload;
  const source = reading ? startDraft(question, reading).source : '';
  return (
    <section class="card mapping-section" aria-labelledby="zuordnung">
      <h2 id="zuordnung">{t(question.suggested ? 'mapAsLastTime' : 'mapAsSaid', { source })}</h2>
      {question.suggested ? <p>{t('mapAsLastTimeLead', { source })}</p> : null}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('mapChange')}</summary>
        {open ? <MappingEditor {...{ upload, question, onChange }} /> : null}
      </details>
    </section>
  );
}

/** What was said about the table as a whole: that its columns were renamed, or what has to be said anew. */
function Remarks({ upload: { reading } }: Pick<Props, 'upload'>) {
  const remarks =
    reading?.problems.filter(({ code, line }) => line === null && code !== 'open-question') ?? [];
  if (remarks.length === 0) return null;
  return (
    <ul class="mapping-remarks">
      {remarks.map(({ code, severity, message }) => (
        <li key={code}>
          <Severity severity={severity} /> {message}
        </li>
      ))}
    </ul>
  );
}
