import { useEffect, useRef } from 'preact/hooks';
import type { ReportTemplate } from '../../../data/report.ts';
import { templateGuides } from '../../../data/report-templates.ts';
import { Combobox } from '../../inputs/combobox.tsx';
import { useChoices } from '../data/choices.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { ChosenList } from '../records/fields/chosen-list.tsx';
import { IndicatorField } from '../records/fields/figure-fields.tsx';
import { latestFirst } from '../records/fields/pick-orders.ts';
import { RecordField } from '../records/fields/record-picker.tsx';
import { textOf } from '../records/fields/text-field.tsx';
import { createAt, useForm, usePlace, usePlaceValue } from '../records/place.ts';
import { isBranch } from '../records/tree.ts';
import { ChosenSelect } from './chosen-select.tsx';
import { chosenKeys } from './chosen-subject.ts';
import { indicatorPart } from './fresh-part.ts';
import { MeetingField } from './meeting-field.tsx';
import { partAt } from './part-at.ts';
import { useStart } from './use-start.ts';

const root = createAt<{ parts: unknown[]; title: string; audience: string }>();

/** What a report of the template is about; its title follows as long as nobody typed one. */
export function SubjectFields({ template }: { template: ReportTemplate }) {
  const { t } = useTongue();
  const { subject } = templateGuides[template];
  const surveys = useAnswer('surveys').data?.surveys ?? [];
  const keys = chosenKeys(usePlaceValue(root('parts')));
  const start = useStart(template);
  const started = start?.(keys);
  const isChosen = subject === null || keys.length > 0;
  useSuggested('title', isChosen ? started?.title : undefined);
  useSuggested('audience', started?.audience);
  switch (subject) {
    case 'field':
      return <RecordField at={partAt<'field'>(0)('field')} kind="actionField" />;
    case 'paper':
      return (
        <RecordField
          at={partAt<'paper'>(0)('paper')}
          kind="paper"
          order={latestFirst}
          among={({ content }) => (content.purpose === 'decision') === (template === 'decisionPaper')}
        />
      );
    case 'meeting':
      return <MeetingField at={partAt<'meeting'>(0)('meeting')} />;
    case 'survey':
      return (
        <ChosenSelect
          at={partAt<'survey'>(0)('survey')}
          none={t('recordChoose')}
          choices={surveys.map(({ key, label }) => ({ value: key, title: label }))}
        />
      );
    case 'indicator':
      return <IndicatorField at={partAt<'indicator'>(0)('indicator')} />;
    case 'indicators':
      return <IndicatorsField />;
    case null:
      return null;
  }
}

/** Fills in a field as long as nobody typed something else there. */
function useSuggested(name: 'title' | 'audience', suggested: string | undefined) {
  const { change } = useForm();
  const value = textOf(usePlaceValue(root(name)));
  const last = useRef('');
  useEffect(() => {
    if (suggested === undefined || (value !== '' && value !== last.current)) return;
    last.current = suggested;
    if (suggested !== value) change(root(name).path, suggested);
  }, [suggested]);
}

/** Several indicators, each a part of its own. */
function IndicatorsField() {
  const { t } = useTongue();
  const { indicatorChoices } = useChoices();
  const first = usePlace(partAt<'indicator'>(0)('indicator'));
  const place = usePlace(root('parts'));
  const parts: unknown[] = Array.isArray(place.value) ? place.value : [];
  const keys = parts.map((part) => textOf(isBranch(part) ? part.indicator : '')).filter((key) => key !== '');
  const put = (chosen: readonly string[]) =>
    place.set(chosen.length === 0 ? [indicatorPart('')] : chosen.map(indicatorPart));
  const titleOf = (key: string) => indicatorChoices.find(({ value }) => value === key)?.title ?? key;
  return (
    <div class="picker">
      <Combobox
        id={first.id}
        label={t('reportIndicators')}
        hint={t('pickHint')}
        error={first.error}
        text=""
        options={indicatorChoices.filter(({ value }) => !keys.includes(value))}
        onChoose={(key) => put([...keys, key])}
      />
      <ChosenList
        label={t('reportIndicators')}
        inputId={first.id}
        chosen={keys.map((key) => ({ value: key, title: titleOf(key) }))}
        onRemove={(key) => put(keys.filter((other) => other !== key))}
      />
    </div>
  );
}
