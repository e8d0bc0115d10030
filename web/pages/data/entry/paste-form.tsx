import { useMemo, useState } from 'preact/hooks';
import * as z from 'zod';
import { ErrorSummary, errorOf } from '../../../inputs/error-summary.tsx';
import { TextArea } from '../../../inputs/text-area.tsx';
import { useKept } from '../../../inputs/use-kept.ts';
import type { TextKey } from '../../../words/texts.ts';
import { Button } from '../../frame/button.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useTongue } from '../../frame/language.ts';
import { useSite } from '../../frame/site.ts';
import { OriginField, originFaults } from './origin-field.tsx';
import { PastedGrid } from './pasted-grid.tsx';
import { type PastedTable, readPasted, tableFile } from './pasted-table.ts';
import { useSending } from './use-sending.ts';

const kept = z.strictObject({ text: z.string(), origin: z.string() });
const empty = { text: '', origin: '' };

/** A table from the clipboard or typed, with how it is split into cells, and where it comes from. */
export function PasteForm() {
  const { t } = useTongue();
  const { site } = useSite();
  const { content, keep, forget } = useKept('zielkreis-eingabe-tabelle', kept, empty);
  const { busy, error, send } = useSending();
  const [attempts, setAttempts] = useState(0);
  const table = useMemo(() => readPasted(content.text), [content.text]);
  const wrong = [...tableFaults(table), ...originFaults(content.origin)];
  const faults = attempts === 0 ? [] : wrong.map(({ field, key }) => ({ field, text: t(key) }));
  const submit = () => {
    setAttempts(attempts + 1);
    if (wrong.length === 0 && site) void send(tableFile(table, site.today), content.origin);
  };
  return (
    <form
      class="card entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      {error ? <Failure error={error} /> : null}
      <ErrorSummary faults={faults} attempt={attempts} />
      <TextArea
        id="tabelle"
        label={t('entryPaste')}
        hint={t('entryPasteHint')}
        value={content.text}
        rows={10}
        isTable
        error={errorOf(faults, 'tabelle')}
        onInput={(text) => keep({ ...content, text })}
      />
      <PastedGrid table={table} />
      <OriginField
        hint="entryOriginTableHint"
        value={content.origin}
        faults={faults}
        onInput={(origin) => keep({ ...content, origin })}
      />
      <div class="buttons">
        <Button type="submit" disabled={busy}>
          {t('entryCheckTable')}
        </Button>
        <Button kind="tertiary" onClick={forget}>
          {t('entryEmpty')}
        </Button>
      </div>
      <p class="small quiet">{t('entryKept')}</p>
    </form>
  );
}

function tableFaults({ rows, width }: PastedTable): { field: string; key: TextKey }[] {
  if (rows.length < 2) return [{ field: 'tabelle', key: 'entryPasteMissing' }];
  return width < 2 ? [{ field: 'tabelle', key: 'entryPasteOneColumn' }] : [];
}
