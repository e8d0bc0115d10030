import { useEffect, useState } from 'preact/hooks';
import { Progress } from '../../inputs/progress.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { Paper } from './paper.tsx';
import { useLetterhead } from './use-letterhead.ts';
import type { Preview } from './use-preview.ts';

/** It scrolls beside the form: the keyboard has to get there. */
const scrollable = { tabIndex: 0 };

/** The report as it would be made of what is stored at this moment, with the figures that its readers may see. */
export function PreviewPane({ preview }: { preview: Preview & { retry: () => void } }) {
  const { t } = useTongue();
  const { document, error, isBusy, problems, unfinished, retry } = preview;
  const isLate = useLate(isBusy);
  const { crest } = useLetterhead();
  const left = problems.size + unfinished;
  return (
    <section class="composer__preview" aria-labelledby="vorschau" aria-busy={isBusy} {...scrollable}>
      <div class="composer__preview-head">
        <p class="composer__preview-title" id="vorschau">
          {t('preview')}
        </p>
        <p class="small quiet">
          {document === null
            ? ''
            : t(document.audience === 'staff' ? 'previewStaff' : 'previewProtected', {
                audience: document.audienceWord,
              })}
        </p>
      </div>
      <div class="composer__late" role="status">
        {isLate ? <Progress label={t('previewLate')} share={null} /> : null}
      </div>
      {error ? <Failure error={error} retry={retry} /> : null}
      {left > 0 ? <p class="notice">{t('previewLeft', { n: left })}</p> : null}
      {document?.blocks.length === 0 && left === 0 ? <p class="notice">{t('previewEmpty')}</p> : null}
      {document ? <Paper document={document} crest={crest} /> : null}
    </section>
  );
}

const second = 1000;

/** Whether something takes longer than a second. */
function useLate(isBusy: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isBusy) return setLate(false);
    const timer = setTimeout(() => setLate(true), second);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isLate;
}
