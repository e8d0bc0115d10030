import type { Content } from '../../../data/cycle/records.ts';
import { Tick } from '../../inputs/tick.tsx';
import {
  audienceWords,
  languageWords,
  reportTemplateWords,
  standardWords,
} from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField, TickField } from '../records/fields/choice-field.tsx';
import { NumberField } from '../records/fields/read-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { TextField } from '../records/fields/text-field.tsx';
import { type At, createAt, usePlace } from '../records/place.ts';

type ReportAt = At<Content<'report'>>;

/** What stands over a report as a whole: its title and readers in sight, the rest behind a line. */
export function HeadFields({ at }: { at: ReportAt }) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} />
      <ChoiceField at={at('audience')} of={audienceWords} hint={t('reportAudienceHint')} />
      <details class="part__more">
        <summary>{t('reportMore')}</summary>
        <div class="part__fields">
          <TextField at={at('subtitle')} />
          <ChoiceField at={at('template')} of={reportTemplateWords} hint={t('reportTemplateHint')} />
          <div class="form-pair">
            <NumberField at={at('from')} />
            <NumberField at={at('until')} />
          </div>
          <div class="form-pair">
            <ChoiceField at={at('language')} of={languageWords} />
            <ChoiceField at={at('standard')} of={standardWords} />
          </div>
          <TickField at={at('contents')} />
          <ScheduleFields at={at} />
        </div>
      </details>
    </>
  );
}

const weekBefore = 7;

/** Whether an edition is made by itself before each meeting of a body. */
function ScheduleFields({ at }: { at: ReportAt }) {
  const { t } = useTongue();
  const place = usePlace(at('schedule'));
  const within = createAt<NonNullable<Content<'report'>['schedule']>>(at('schedule').path);
  const isOn = place.value !== null && place.value !== undefined;
  return (
    <>
      <Tick
        label={t('scheduleOn')}
        checked={isOn}
        onChange={(on) => place.set(on ? { body: '', daysBefore: weekBefore } : null)}
      />
      {isOn ? (
        <div class="form-pair">
          <RecordField at={within('body')} kind="body" />
          <NumberField at={within('daysBefore')} unit={t('scheduleDays')} />
        </div>
      ) : null}
    </>
  );
}
