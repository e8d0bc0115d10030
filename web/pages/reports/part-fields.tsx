import type { PartKind } from '../../../data/report.ts';
import { useTongue } from '../frame/language.ts';
import { TickField } from '../records/fields/choice-field.tsx';
import { RecordField, RecordsField } from '../records/fields/record-picker.tsx';
import { TextField } from '../records/fields/text-field.tsx';
import { ComparisonPartFields } from './comparison-part-fields.tsx';
import { IndicatorPartFields } from './indicator-part-fields.tsx';
import { MeetingField } from './meeting-field.tsx';
import { PaperPartFields } from './paper-part-fields.tsx';
import { type PartAt, partAt } from './part-at.ts';
import { RichTextField } from './rich-text-field.tsx';
import { SurveyPartFields } from './survey-part-fields.tsx';

/** What can be said about one part of a report. */
export function PartFields({ kind, place }: { kind: PartKind; place: number }) {
  switch (kind) {
    case 'text':
      return <TextPartFields at={partAt(place)} />;
    case 'field':
      return <FieldPartFields at={partAt(place)} />;
    case 'goal':
      return <GoalPartFields at={partAt(place)} />;
    case 'indicator':
      return <IndicatorPartFields at={partAt(place)} />;
    case 'comparison':
      return <ComparisonPartFields at={partAt(place)} />;
    case 'survey':
      return <SurveyPartFields at={partAt(place)} />;
    case 'measures':
      return <MeasuresPartFields at={partAt(place)} />;
    case 'paper':
      return <PaperPartFields at={partAt(place)} />;
    case 'meeting':
      return <MeetingPartFields at={partAt(place)} />;
    case 'changes':
    case 'method':
    case 'pageBreak':
      return <PartNote kind={kind} />;
  }
}

function TextPartFields({ at }: { at: PartAt<'text'> }) {
  return (
    <>
      <TextField at={at('title')} />
      <RichTextField at={at('text')} />
    </>
  );
}

function FieldPartFields({ at }: { at: PartAt<'field'> }) {
  const { t } = useTongue();
  return (
    <>
      <RecordField at={at('field')} kind="actionField" hint={t('partFieldHint')} />
      <TickField at={at('charts')} label={t('partFieldCharts')} />
    </>
  );
}

function GoalPartFields({ at }: { at: PartAt<'goal'> }) {
  return (
    <>
      <RecordField at={at('goal')} kind="goal" />
      <div class="part__ticks">
        <TickField at={at('charts')} />
        <TickField at={at('tables')} />
        <TickField at={at('measures')} />
        <TickField at={at('reviews')} />
      </div>
    </>
  );
}

function MeasuresPartFields({ at }: { at: PartAt<'measures'> }) {
  const { t } = useTongue();
  return <RecordsField at={at('fields')} kind="actionField" hint={t('partMeasuresHint')} />;
}

function MeetingPartFields({ at }: { at: PartAt<'meeting'> }) {
  return <MeetingField at={at('meeting')} />;
}

function PartNote({ kind }: { kind: 'changes' | 'method' | 'pageBreak' }) {
  const { t } = useTongue();
  return <p class="small quiet">{t(`partNote_${kind}`)}</p>;
}
