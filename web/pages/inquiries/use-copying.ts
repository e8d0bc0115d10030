import { useCallback, useState } from 'preact/hooks';
import type { Receiver } from '../../../data/audience.ts';
import type { FigureKey } from '../../../data/inquiry.ts';
import { type AnswerError, ask } from '../../api.ts';
import { figureText } from '../../words/figure-text.ts';
import { readError } from '../frame/answer.ts';
import { maybeCopy } from '../frame/clipboard.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { figureQuery } from './figure-address.ts';

/** What came of copying: on the clipboard, to be copied by hand where the browser refuses, or not to be had. */
export type Said =
  | { state: 'copied' | 'byHand'; figure: FigureKey; text: string; withheldFrom: readonly Receiver[] }
  | { state: 'failed'; error: AnswerError };

/** Fetches a figure with all that must be said of it and puts it on the clipboard. */
export function useCopying() {
  const { language } = useTongue();
  const { site } = useSite();
  const [said, setSaid] = useState<Said | null>(null);
  const today = site?.today;
  const copy = useCallback(
    async (figure: FigureKey) => {
      setSaid(null);
      if (today === undefined) return;
      try {
        const given = await ask('figure', { query: figureQuery(figure) });
        const text = figureText(given, today, language);
        const state = (await maybeCopy(text)) ? 'copied' : 'byHand';
        setSaid({ state, figure, text, withheldFrom: given.withheldFrom });
      } catch (caught) {
        setSaid({ state: 'failed', error: readError(caught) });
      }
    },
    [language, today],
  );
  const forget = useCallback(() => setSaid(null), []);
  return { said, copy, forget };
}
