import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportDocument } from '../../../data/report-document.ts';
import { type AnswerError, ask } from '../../api.ts';
import { readError } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { readShownReport } from './shown-report.ts';

/** Why a part can't be shown, or what of it is not there, and what to do. */
export interface PartProblem {
  title: string;
  detail: string;
}
export type PartProblems = ReadonlyMap<number, PartProblem>;

export interface Preview {
  /** As of the latest answer; null before the first. */
  document: ReportDocument | null;
  problems: PartProblems;
  /** Parts that are about something that is no longer there: the report says so in their place. */
  missing: PartProblems;
  /** Parts in which something is still to be chosen. */
  unfinished: number;
  error: AnswerError | null;
  isBusy: boolean;
}

const pause = 400;
const none: Preview = {
  ...{ document: null, problems: new Map(), missing: new Map() },
  ...{ unfinished: 0, error: null, isBusy: true },
};

/** The draft as paper, asked for once nothing was typed for a moment; parts that can't be shown are left out and told. */
export function usePreview(key: string, draft: unknown): Preview & { retry: () => void } {
  const { t } = useTongue();
  const { round: changes } = useRecordsContext();
  const [preview, setPreview] = useState(none);
  const [round, setRound] = useState(0);
  const isFirst = useRef(true);
  const asked = JSON.stringify(draft);
  const untitled = t('reportUntitled');
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        isFirst.current = false;
        setPreview((last) => ({ ...last, isBusy: true }));
        askPreview(key, draft, { untitled, title: t('partGone'), remedy: t('partGoneRemedy') }, abort.signal)
          .then((answer) => setPreview((last) => ({ ...last, ...answer, isBusy: false })))
          .catch((error) => {
            if (!abort.signal.aborted)
              setPreview((last) => ({ ...last, error: readError(error), isBusy: false }));
          });
      },
      isFirst.current ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [key, asked, untitled, changes, round]);
  return { ...preview, retry: () => setRound((count) => count + 1) };
}

type Shown = Pick<Preview, 'document' | 'problems' | 'missing' | 'unfinished' | 'error'>;

async function askPreview(
  key: string,
  draft: unknown,
  words: { untitled: string; title: string; remedy: string },
  signal: AbortSignal,
): Promise<Partial<Shown>> {
  const problems = new Map<number, PartProblem>();
  for (;;) {
    const shown = readShownReport(draft, { key, untitled: words.untitled, without: [...problems.keys()] });
    if (!shown) return { error: null };
    try {
      const answer = await ask('previewReport', { body: { report: shown.report } }, signal);
      const missing = new Map(
        answer.missing.flatMap(({ part, words: what }): [number, PartProblem][] => {
          const place = shown.places[part];
          return place === undefined
            ? []
            : [[place, { title: words.title, detail: `${what} ${words.remedy}` }]];
        }),
      );
      return {
        document: answer.document,
        problems,
        missing,
        unfinished: shown.unfinished.length,
        error: null,
      };
    } catch (caught) {
      if (signal.aborted) throw caught;
      const error = readError(caught);
      const place = error.part === null ? undefined : shown.places[error.part];
      if (place === undefined) throw error;
      problems.set(place, { title: error.title ?? '', detail: error.detail ?? '' });
    }
  }
}
