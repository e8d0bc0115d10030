import { useState } from 'preact/hooks';
import type { Answers, Question, Upload } from '../../../data/upload.ts';
import { ask } from '../../api.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { MappingSection } from './mapping/mapping-section.tsx';
import { QuestionField } from './question-field.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  upload: Upload;
  onChange: (upload: Upload) => void;
}

/** What a file leaves open, and what of it may be read differently; answering reads the file again. */
export function Questions({ upload, onChange }: Props) {
  const questions = upload.reading?.questions ?? [];
  if (!upload.repeatable || questions.length === 0) return null;
  const mapping = questions.find(({ kind }) => kind === 'mapping');
  return (
    <>
      {mapping ? (
        <MappingSection
          key={`mapping ${JSON.stringify(upload.answers)}`}
          {...{ upload, onChange }}
          question={mapping}
        />
      ) : null}
      <OtherQuestions
        {...{ upload, onChange }}
        questions={questions.filter(({ kind }) => kind !== 'mapping')}
      />
    </>
  );
}

function OtherQuestions({ upload, onChange, questions }: Props & { questions: readonly Question[] }) {
  const { t } = useTongue();
  if (questions.length === 0) return null;
  const isOpen = questions.some(({ required, answer }) => required && answer === null);
  const asked = questions.filter(({ required }) => required);
  const other = questions.filter(({ required }) => !required);
  const form = <Form key={JSON.stringify(upload.answers)} {...{ upload, onChange, asked, other }} />;
  if (isOpen) {
    return (
      <section class="card" aria-labelledby="rueckfragen">
        <h2 id="rueckfragen">{t('questions')}</h2>
        <p>{t('questionsLead')}</p>
        {form}
      </section>
    );
  }
  return (
    <section class="card" aria-label={t('decideOtherwise')}>
      <details>
        <summary>{t('decideOtherwise')}</summary>
        <p>{t('decideOtherwiseLead')}</p>
        {form}
      </details>
    </section>
  );
}

function Form({
  upload,
  onChange,
  asked,
  other,
}: Props & { asked: readonly Question[]; other: readonly Question[] }) {
  const { language, t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  const [given, setGiven] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const currentOf = (question: Question) =>
    given[question.id] ??
    question.answer ??
    (question.kind === 'lines' ? upload.answers[question.id] : null) ??
    '';
  const missing = (question: Question) =>
    tried && question.required && currentOf(question).trim() === ''
      ? t('questionMissing', { what: question.label[language] })
      : undefined;
  const fields = (questions: readonly Question[]) =>
    questions.map((question) => (
      <QuestionField
        key={question.id}
        question={question}
        value={currentOf(question)}
        error={missing(question)}
        onChange={(value) => setGiven({ ...given, [question.id]: value })}
      />
    ));
  const send = () => {
    setTried(true);
    if (asked.some((question) => currentOf(question).trim() === '')) return;
    const answers = answersOf(upload, [...asked, ...other], currentOf, given);
    void attempt(async () => onChange(await ask('answer', { params: { id: upload.id }, body: { answers } })));
  };
  return (
    <form
      class="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {error ? <Failure error={error} /> : null}
      {fields(asked)}
      {asked.length > 0 && other.length > 0 ? (
        <details>
          <summary>{t('decideOtherwise')}</summary>
          <div class="question-form">{fields(other)}</div>
        </details>
      ) : (
        fields(other)
      )}
      <div class="buttons">
        <Button type="submit" kind={asked.length > 0 ? 'primary' : 'secondary'} disabled={busy}>
          {t(asked.length > 0 ? 'answerAndRead' : 'readAgain')}
        </Button>
      </div>
    </form>
  );
}

/** Only what a person said goes back: what was inferred is inferred again, so that one answer may change another. */
function answersOf(
  upload: Upload,
  questions: readonly Question[],
  currentOf: (question: Question) => string,
  given: Answers,
): Answers {
  const answers: Answers = { ...upload.answers };
  for (const question of questions) {
    const value = currentOf(question);
    const isSaid = question.id in given || question.id in upload.answers || question.required;
    if (isSaid && value.trim() !== '') answers[question.id] = value;
    else delete answers[question.id];
  }
  return answers;
}
