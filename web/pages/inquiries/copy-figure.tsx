import type { FigureKey } from '../../../data/inquiry.ts';
import { useTongue } from '../frame/language.ts';
import { Copied, useCopyFigure } from './copied.tsx';
import { useCopying } from './use-copying.ts';

interface Props {
  figure: FigureKey;
  /** The figure as it stands beside the button, for those who don't see it. */
  said: string;
}

/** „Zahl kopieren“: puts a figure with unit, period, area, definition, source and date on the clipboard. */
export function CopyFigure({ figure, said }: Props) {
  const { t } = useTongue();
  const copy = useCopyFigure();
  return (
    <button
      type="button"
      class="copy-figure"
      title={t('copyFigure')}
      aria-label={t('copyFigureOf', { figure: said })}
      onClick={() => copy(figure)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5.5 4.5h7v9h-7zM3.5 11.5v-9h7" fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
    </button>
  );
}

/** The same in words, with what came of it below: inside a dialog, where the foot of the window is out of reach. */
export function CopyFigureInWords({ figure, said: spoken }: Props) {
  const { t } = useTongue();
  const { said, copy, forget } = useCopying();
  return (
    <>
      <button type="button" class="text-button" onClick={() => copy(figure)}>
        {t('copyFigure')}
        <span class="only-read">: {spoken}</span>
      </button>
      <div role="status">{said ? <Copied said={said} onClose={forget} /> : null}</div>
    </>
  );
}
