import { useState } from 'preact/hooks';
import type { PartKind } from '../../../data/report.ts';
import { partWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { offeredKinds } from './fresh-part.ts';

/** The kinds of parts to add, behind a button: at the end, or after the one that is open. */
export function AddPart({ after, onAdd }: { after: string | null; onAdd: (kind: PartKind) => void }) {
  const { language, t } = useTongue();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="add-part">
      <button
        type="button"
        class="kern-btn kern-btn--secondary"
        aria-expanded={isOpen}
        aria-controls="baustein-arten"
        onClick={() => setOpen(!isOpen)}
      >
        <span class="kern-label">{t('partAdd')}</span>
      </button>
      <div id="baustein-arten" hidden={!isOpen}>
        <p class="small quiet">{after === null ? t('partAddLast') : t('partAddAfter', { what: after })}</p>
        <ul class="add-part__kinds">
          {offeredKinds.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="add-part__kind"
                onClick={() => {
                  setOpen(false);
                  onAdd(kind);
                }}
              >
                <span class="add-part__name">{partWords[kind][language]}</span>
                <span class="small quiet">{t(`partAbout_${kind}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
