import type { Content } from '../../../data/cycle/records.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { recommendationWords, reviewStateWords } from '../../words/record-values.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { RecordField, RecordsField } from '../records/fields/record-picker.tsx';
import { DayField, ProseField, TextField, textOf } from '../records/fields/text-field.tsx';
import { type At, usePlace, usePlaceValue } from '../records/place.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { useRecord, useRecords } from '../records/use-records.ts';
import { ReviewPage } from './review-page.tsx';

/** Writing a review, of the goal and target that the address names. */
export function NewReviewPage() {
  const { get } = useQuery();
  const { site } = useSite();
  if (!site) return null;
  const initial = {
    goal: get('ziel') ?? undefined,
    target: get('zielwert'),
    on: site.today,
    state: 'draft' as const,
  };
  return (
    <NewRecordPage kind="review" initial={withoutNothing(initial)}>
      {(at) => <ReviewFields at={at} />}
    </NewRecordPage>
  );
}

function withoutNothing({
  goal,
  ...rest
}: {
  goal: string | undefined;
  target: string | null;
  on: string;
  state: 'draft';
}): Partial<Content<'review'>> {
  return goal === undefined ? rest : { ...rest, goal };
}

/** Changing a draft; a final review is shown as it is. */
export function EditReviewPage({ id }: { id: string }) {
  const answer = useRecord('review', id);
  if (answer.data?.record.content.state === 'final') return <ReviewPage id={id} />;
  return (
    <EditRecordPage kind="review" recordKey={id}>
      {(at) => <ReviewFields at={at} />}
    </EditRecordPage>
  );
}

function ReviewFields({ at }: { at: At<Content<'review'>> }) {
  const { t } = useTongue();
  return (
    <>
      <RecordField at={at('goal')} kind="goal" />
      <TargetField at={at} />
      <div class="form-pair">
        <DayField at={at('on')} />
        <TextField at={at('author')} hint={t('reviewAuthorHint')} />
      </div>
      <ProseField at={at('reading')} hint={t('reviewReadingHint')} />
      <ProseField at={at('cause')} hint={t('reviewCauseHint')} rows={3} />
      <ChoiceField at={at('recommendation')} of={recommendationWords} />
      <ProseField at={at('proposal')} rows={3} />
      <RecordsField at={at('measures')} kind="measure" />
      <ChoiceField at={at('state')} of={reviewStateWords} hint={t('reviewStateHint')} />
    </>
  );
}

/** The targets and plans of the chosen goal, or the goal as a whole. */
function TargetField({ at }: { at: At<Content<'review'>> }) {
  const { t } = useTongue();
  const place = usePlace(at('target'), t('reviewAbout'));
  const goal = textOf(usePlaceValue(at('goal')));
  const targets = useRecords('target');
  const plans = useRecords('plan');
  return (
    <Answered answer={targets}>
      {(known) => {
        const own = [...known, ...(plans.data ?? [])].filter(({ content }) => content.goal === goal);
        return (
          <SelectField
            id={place.id}
            label={place.title}
            hint={t('reviewAboutHint')}
            value={own.some(({ key }) => key === place.value) ? textOf(place.value) : ''}
            choices={[
              { value: '', title: t('reviewWhole') },
              ...own.map(({ key, title }) => ({ value: key, title })),
            ]}
            error={place.error}
            onChoose={(key) => place.set(key === '' ? null : key)}
          />
        );
      }}
    </Answered>
  );
}
