import { useState } from 'preact/hooks';
import type { ExchangeTake } from '../../../data/exchange-endpoints.ts';
import { findJsonFault } from '../../../data/json-fault.ts';
import { type AnswerError, ask } from '../../api.ts';
import { DropZone } from '../../inputs/drop-zone.tsx';
import type { Fillings } from '../../words/texts.ts';
import { Alert } from '../frame/alert.tsx';
import { readError } from '../frame/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { BundlePreview, type Preview } from './bundle-preview.tsx';

interface Shown {
  bundle: unknown;
  targetValues: boolean;
  preview: Preview;
}

/** A bundle of others: read, shown, and taken over as chosen. */
export function ImportSection() {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const [shown, setShown] = useState<Shown | null>(null);
  const [notJson, setNotJson] = useState<Fillings | null>(null);
  const [error, setError] = useState<AnswerError | null>(null);
  const attempt = async (act: () => Promise<void>) => {
    setError(null);
    try {
      await act();
    } catch (caught) {
      setError(readError(caught));
    }
  };
  const look = (bundle: unknown, targetValues: boolean) =>
    attempt(async () => {
      const preview = await ask('previewBundle', { body: { bundle, targetValues } });
      setShown({ bundle, targetValues, preview });
    });
  const open = async (file: File | undefined) => {
    if (!file) return;
    setShown(null);
    setError(null);
    const text = await file.text();
    const fault = findJsonFault(text);
    setNotJson(fault ? { name: file.name, line: `${fault.line}`, column: `${fault.column}` } : null);
    if (!fault) await look(JSON.parse(text), true);
  };
  const apply = (takes: ExchangeTake[]) =>
    attempt(async () => {
      if (!shown) return;
      const { bundle, targetValues } = shown;
      const { at, count } = await ask('applyBundle', { body: { bundle, targetValues, takes } });
      setShown(null);
      const undo = async () => void (await ask('undoChanges', { body: { at } }));
      tell(count === 0 ? { text: t('exchangeAllSame') } : { text: t('exchangeApplied', { n: count }), undo });
    });
  return (
    <section class="exchange" aria-labelledby="uebernehmen">
      <h2 id="uebernehmen">{t('exchangeImport')}</h2>
      <DropZone
        title={t('exchangeDrop')}
        button={t('exchangeChoose')}
        hint={t('exchangeChooseHint')}
        onFiles={([file]) => void open(file)}
      />
      {notJson === null ? null : (
        <Alert tone="danger" title={t('exchangeNoJson', notJson)} live="assertive" />
      )}
      {error ? <Failure error={error} /> : null}
      {shown ? (
        <BundlePreview
          preview={shown.preview}
          targetValues={shown.targetValues}
          onTargetValues={(on) => look(shown.bundle, on)}
          onApply={apply}
        />
      ) : null}
    </section>
  );
}
