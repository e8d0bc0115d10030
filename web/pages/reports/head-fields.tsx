import type { Content } from '../../../data/cycle/records.ts';
import {
  audienceWords,
  languageWords,
  reportTemplateWords,
  standardWords,
} from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField, TickField } from '../records/fields/choice-field.tsx';
import { YearField } from '../records/fields/read-field.tsx';
import { TextField } from '../records/fields/text-field.tsx';
import type { At } from '../records/place.ts';
import { ScheduleFields } from './schedule-fields.tsx';

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
            <YearField at={at('from')} />
            <YearField at={at('until')} />
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
