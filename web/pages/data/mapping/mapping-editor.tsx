import { useMemo, useState } from 'preact/hooks';
import type { ColumnUse } from '../../../../data/mapping.ts';
import type { Question, Upload } from '../../../../data/upload.ts';
import { ask } from '../../../api.ts';
import { ErrorSummary, errorOf } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { Button } from '../../frame/button.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useTongue } from '../../frame/language.ts';
import { useChoices } from '../choices.ts';
import { useAttempt } from '../use-attempt.ts';
import { CellFields } from './cell-fields.tsx';
import { ColumnFields } from './column-fields.tsx';
import { finished, startDraft } from './draft.ts';
import { findFaults } from './faults.ts';
import { LiveView } from './live-view.tsx';
import { TableFields } from './table-fields.tsx';
import { findUnknownCells } from './unknown-cells.ts';
import { useCaptions } from './use-captions.ts';
import { usePreview } from './use-preview.ts';
import { HeaderFields, WritingFields } from './writing-fields.tsx';

interface Props {
  upload: Upload;
  question: Question;
  onChange: (upload: Upload) => void;
}

/** Says column by column how a table is read, with a view of what its first rows become. */
export function MappingEditor({ upload, question, onChange }: Props) {
  const { t } = useTongue();
  const choices = useChoices();
  const { busy, error, attempt } = useAttempt();
  const [draft, setDraft] = useState(() => startOf(upload, question));
  const [attempts, setAttempts] = useState(0);
  const answers = useMemo(
    () => ({ ...upload.answers, [question.id]: JSON.stringify(finished(draft)) }),
    [upload.answers, question.id, draft],
  );
  const looking = usePreview(upload.id, answers);
  useCaptions(looking, draft, setDraft);
  const faults =
    attempts === 0
      ? []
      : findFaults(draft).map(({ field, key, fillings }) => ({ field, text: t(key, fillings) }));
  const problems = [...(upload.reading?.problems ?? []), ...(looking.preview?.problems ?? [])];
  const changeUse = (index: number, use: ColumnUse) =>
    setDraft((from) => ({
      ...from,
      columns: from.columns.map((column, at) => (at === index ? { ...column, use } : column)),
    }));
  const send = () => {
    setAttempts(attempts + 1);
    if (findFaults(draft).length > 0) return;
    void attempt(async () => onChange(await ask('answer', { params: { id: upload.id }, body: { answers } })));
  };
  return (
    <div class="mapping">
      <form
        class="mapping__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) send();
        }}
      >
        {error ? <Failure error={error} /> : null}
        <ErrorSummary faults={faults} attempt={attempts} />
        <InputField
          id="quelle"
          type="text"
          label={t('mapSource')}
          hint={t('mapSourceHint')}
          value={draft.source}
          error={errorOf(faults, 'quelle')}
          onInput={(source) => setDraft({ ...draft, source })}
        />
        <ColumnFields
          {...{ draft, choices, faults, onChange: setDraft }}
          firstRows={looking.preview?.firstRows ?? upload.reading?.firstRows ?? []}
          onUse={changeUse}
        />
        <CellFields columns={findUnknownCells(draft, problems)} choices={choices} onChange={changeUse} />
        <TableFields {...{ draft, choices, faults, onChange: setDraft }} />
        <WritingFields {...{ draft, faults, onChange: setDraft }} />
        <HeaderFields {...{ draft, onChange: setDraft }} />
        <div class="buttons">
          <Button type="submit" disabled={busy}>
            {t('mapRead')}
          </Button>
        </div>
      </form>
      <LiveView looking={looking} indicators={choices.indicators} />
    </div>
  );
}

function startOf({ reading }: Upload, question: Question) {
  if (!reading) throw new Error('mapping of a file that was not read');
  return startDraft(question, reading);
}
