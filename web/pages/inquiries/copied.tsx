import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FigureKey } from '../../../data/inquiry.ts';
import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { figureChanges } from './figure-address.ts';
import { type Said, useCopying } from './use-copying.ts';
import { WithheldNote } from './withheld-note.tsx';

const CopyContext = createContext<(figure: FigureKey) => void>(() => undefined);

/** Copies a figure with all that must be said of it, and tells so at the foot of the window. */
export function useCopyFigure(): (figure: FigureKey) => void {
  return useContext(CopyContext);
}

/** One place for all copy buttons of the pages: what was copied, and the way to log it as an inquiry. */
export function CopiedProvider({ children }: { children: ComponentChildren }) {
  const { said, copy, forget } = useCopying();
  return (
    <CopyContext.Provider value={copy}>
      {children}
      <div role="status" class="copied-place">
        {said ? <Copied said={said} onClose={forget} /> : null}
      </div>
    </CopyContext.Provider>
  );
}

/** What was copied, or why it was not. */
export function Copied({ said, onClose }: { said: Said; onClose: () => void }) {
  const { t } = useTongue();
  const title = { copied: 'copied', byHand: 'copyFigure', failed: 'copyFailed' } as const;
  return (
    <div class="copied">
      <div class="copied__head">
        <strong>{t(title[said.state])}</strong>
        <button type="button" class="dialog-close" aria-label={t('closeCopied')} onClick={onClose}>
          <span class="kern-icon kern-icon--close" aria-hidden="true" />
        </button>
      </div>
      {said.state === 'failed' ? (
        <p>{said.error.detail ?? t('failedRemedy')}</p>
      ) : (
        <>
          {said.state === 'byHand' ? <p class="small">{t('copyFigureByHand')}</p> : null}
          <WithheldNote from={said.withheldFrom} />
          <p class="copied__text">{said.text}</p>
          <ForStaff>
            <p>
              <To path="/anfragen/neu" query={figureChanges(said.figure)} onFollow={onClose}>
                {t('logInquiry')}
              </To>
            </p>
          </ForStaff>
        </>
      )}
    </div>
  );
}
