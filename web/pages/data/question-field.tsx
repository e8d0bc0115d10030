import type { Question } from '../../../data/upload.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { TickGroup } from '../../inputs/tick-group.tsx';
import { useTongue } from '../frame/language.ts';

interface Props {
  question: Question;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One question about a file as the input that fits it. */
export function QuestionField({ question, value, error, onChange }: Props) {
  const { language, t } = useTongue();
  const label = question.required
    ? question.label[language]
    : `${question.label[language]} (${question.suggested && value === question.answer ? t('questionInferred') : t('optional')})`;
  const why = question.why[language];
  switch (question.kind) {
    case 'mapping':
      // Has a form of its own: `mapping/`.
      return null;
    case 'text':
      return (
        <InputField type="text" label={label} hint={why} value={value} error={error} onInput={onChange} />
      );
    case 'number':
      return (
        <InputField type="number" label={label} hint={why} value={value} error={error} onInput={onChange} />
      );
    case 'day':
      return (
        <InputField type="date" label={label} hint={why} value={value} error={error} onInput={onChange} />
      );
    case 'period':
      return (
        <InputField
          type="text"
          label={label}
          hint={`${why} ${t('periodHint')}`}
          value={value}
          error={error}
          onInput={onChange}
        />
      );
    case 'lines':
      return (
        <TextArea
          label={label}
          hint={`${why} ${t('linesHint')}`}
          rows={5}
          value={value}
          error={error}
          onInput={onChange}
        />
      );
    case 'one':
      return (
        <SelectField
          label={label}
          hint={why}
          value={value}
          error={error}
          choices={[
            ...(question.answer === null || value === '' ? [{ value: '', title: t('questionOpen') }] : []),
            ...question.options.map((option) => ({ value: option.value, title: option.label })),
          ]}
          onChoose={onChange}
        />
      );
    case 'many':
      return (
        <TickGroup
          label={label}
          hint={error ?? why}
          options={question.options}
          chosen={value.split('\n')}
          onChange={(chosen) => onChange(chosen.join('\n'))}
        />
      );
  }
}
