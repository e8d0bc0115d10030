import { useState } from 'preact/hooks';
import { type FigureAnswer, type FigureKey, inquiryLimits } from '../../../data/inquiry.ts';
import { ask } from '../../api.ts';
import { ErrorSummary, errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { figureText, headLine } from '../../words/figure-text.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { To } from '../frame/to.tsx';
import { findInquiryFaults } from './inquiry-faults.ts';
import { WithheldNote } from './withheld-note.tsx';

interface Props {
  figure: FigureKey;
  given: FigureAnswer;
  today: string;
}

/** Who asked what, and the answer, prepared from the figure. */
export function InquiryForm({ figure, given, today }: Props) {
  const { language, t } = useTongue();
  const { renew } = useSite();
  const { there, go } = useQuery();
  const { busy, error, attempt } = useAttempt();
  const [attempts, setAttempts] = useState(0);
  const [fields, setFields] = useState({
    askedBy: '',
    askedOn: today,
    question: '',
    answer: figureText(given, today, language),
  });
  const wrong = findInquiryFaults(fields, today);
  const faults: Fault[] =
    attempts === 0
      ? []
      : wrong.map(({ field, key, label }) => ({
          field: inputId(field),
          text: t(key, label ? { field: t(label), n: inquiryLimits[label] } : {}),
        }));
  const set = (field: keyof typeof fields) => (text: string) => setFields({ ...fields, [field]: text });
  const save = () =>
    attempt(async () => {
      const stored = await ask('addInquiry', { body: { figure, ...fields } });
      renew();
      go(there(`/anfragen/${stored.id}`));
    });
  return (
    <form
      class="card inquiry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempts(attempts + 1);
        if (wrong.length === 0 && !busy) void save();
      }}
    >
      <ErrorSummary faults={faults} attempt={attempts} />
      {error ? <Failure error={error} /> : null}
      <WithheldNote from={given.withheldFrom} />
      <p>
        <strong>{given.title[language]}</strong>: {headLine(given, language)}
      </p>
      <InputField
        id={inputId('askedBy')}
        label={t('askedBy')}
        hint={t('askedByHint')}
        type="text"
        value={fields.askedBy}
        error={errorOf(faults, inputId('askedBy'))}
        onInput={set('askedBy')}
      />
      <InputField
        id={inputId('askedOn')}
        label={t('askedOn')}
        type="date"
        value={fields.askedOn}
        maximum={today}
        error={errorOf(faults, inputId('askedOn'))}
        onInput={set('askedOn')}
      />
      <TextArea
        id={inputId('question')}
        label={t('question')}
        rows={3}
        value={fields.question}
        error={errorOf(faults, inputId('question'))}
        onInput={set('question')}
      />
      <TextArea
        id={inputId('answer')}
        label={t('answer')}
        hint={t('answerHint')}
        rows={9}
        value={fields.answer}
        error={errorOf(faults, inputId('answer'))}
        onInput={set('answer')}
      />
      <div class="buttons">
        <Button type="submit" disabled={busy}>
          {t('saveInquiry')}
        </Button>
        <To path="/anfragen">{t('cancelEdit')}</To>
      </div>
    </form>
  );
}

function inputId(field: string): string {
  return `anfrage-${field}`;
}
