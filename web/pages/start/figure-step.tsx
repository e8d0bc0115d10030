import type { IndicatorEntry } from '../../../data/contract.ts';
import type { Indicator } from '../../../data/indicator.ts';
import { sendFile } from '../../api.ts';
import { DropZone } from '../../inputs/drop-zone.tsx';
import { formatPeriod } from '../../words/format.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { StepButtons } from './step-buttons.tsx';
import type { StepProps } from './step-props.ts';
import { TypedFigures } from './typed-figures.tsx';
import { useOwnSeries } from './use-own-series.ts';
import { type Typing, useTyping } from './use-typing.ts';

/** The indicator, and its figures: typed here, by file, or later. What was typed is taken over on the way on. */
export function FigureStep(props: StepProps) {
  const answer = useAnswer('indicators');
  return (
    <Answered answer={answer}>{({ indicators }) => <FigureForm {...props} entries={indicators} />}</Answered>
  );
}

function FigureForm({ entries, ...props }: StepProps & { entries: readonly IndicatorEntry[] }) {
  const { draft, change, onNext, onBack, onCancel } = props;
  const { t } = useTongue();
  const chosen = entries.find(({ indicator }) => indicator.id === draft.indicator)?.indicator;
  const typing = useTyping(draft, chosen, (changes) => {
    change(changes);
    onNext();
  });
  return (
    <form
      class="card record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typing.taking.state === 'busy') return;
        if (typing.hasTyped) typing.submit();
        else onNext();
      }}
    >
      <IndicatorChoice
        entries={entries}
        chosen={draft.indicator}
        onChoose={(indicator) => change({ indicator, baseline: '' })}
      />
      {chosen ? <Figures key={chosen.id} {...{ draft, change, typing }} indicator={chosen} /> : null}
      <StepButtons
        act={t(typing.hasTyped ? 'startTakeNext' : 'startNext')}
        busy={typing.taking.state === 'busy'}
        onBack={onBack}
        onCancel={onCancel}
      />
    </form>
  );
}

type FiguresProps = Pick<StepProps, 'draft' | 'change'> & { indicator: Indicator; typing: Typing };

function Figures({ draft, change, indicator, typing }: FiguresProps) {
  const { language, t } = useTongue();
  const { site } = useSite();
  const { points } = useOwnSeries(indicator.id);
  const area = site?.municipality.name ?? '';
  const last = points.at(-1)?.period;
  return (
    <fieldset class="form-section">
      <legend>{t('startFigures')}</legend>
      <p>
        {last === undefined
          ? t('startFiguresLead', { area })
          : t('startFiguresThere', { n: points.length, area, last: formatPeriod(last, language, 'long') })}
      </p>
      <TypedFigures {...{ draft, change, indicator, typing }} />
      <FileWay />
    </fieldset>
  );
}

/** A file goes the usual way; what is typed here waits. */
function FileWay() {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const { error, attempt } = useAttempt();
  const send = (files: readonly File[]) =>
    attempt(async () => {
      const [file] = files;
      if (!file) return;
      const upload = await sendFile(file, () => undefined).done;
      go(there(`/daten/hochladen/${upload.id}`));
    });
  return (
    <details class="start-file">
      <summary>{t('startUpload')}</summary>
      {error ? <Failure error={error} /> : null}
      <DropZone
        title={t('startDropHere')}
        button={t('startChooseFile')}
        hint={t('startUploadHint')}
        onFiles={send}
      />
    </details>
  );
}
