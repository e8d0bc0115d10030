import { TickGroup } from '../../inputs/tick-group.tsx';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { textOf } from '../records/fields/text-field.tsx';
import { usePlace, usePlaceValue } from '../records/place.ts';
import { ChosenSelect } from './chosen-select.tsx';
import type { PartAt } from './part-at.ts';

/** Which survey, and which of its questions. */
export function SurveyPartFields({ at }: { at: PartAt<'survey'> }) {
  const { t } = useTongue();
  const surveys = useAnswer('surveys').data?.surveys ?? [];
  const key = textOf(usePlaceValue(at('survey')));
  return (
    <>
      <ChosenSelect
        at={at('survey')}
        none={t('recordChoose')}
        choices={surveys.map(({ key: value, label }) => ({ value, title: label }))}
      />
      {key === '' ? null : <QuestionsField key={key} survey={key} at={at} />}
    </>
  );
}

function QuestionsField({ survey, at }: { survey: string; at: PartAt<'survey'> }) {
  const { t } = useTongue();
  const place = usePlace(at('questions'));
  const questions = useAnswer('survey', { params: { survey } }).data?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <TickGroup
      id={place.id}
      label={t('optionalLabel', { label: place.title })}
      hint={t('partQuestionsHint')}
      error={place.error}
      options={questions.map(({ key, label }) => ({ value: key, label }))}
      chosen={Array.isArray(place.value) ? place.value.map(textOf) : []}
      onChange={place.set}
    />
  );
}
