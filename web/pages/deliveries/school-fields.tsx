import type { DeliveryChoices } from '../../../data/contract.ts';
import { Tick } from '../../inputs/tick.tsx';
import { TickGroup } from '../../inputs/tick-group.tsx';
import { useTongue } from '../frame/language.ts';
import type { FieldsProps } from './form-field.ts';

/** Whether each school has to report, and which ones. */
export function SchoolFields({ fields, onChange, choices }: FieldsProps & { choices: DeliveryChoices }) {
  const { language, t } = useTongue();
  return (
    <fieldset class="form-part">
      <legend>{t('formSchools')}</legend>
      <p class="small quiet">{t('schoolsLead', { n: choices.schools })}</p>
      <Tick
        label={t('schoolsTick')}
        checked={fields.asksSchools}
        onChange={(asksSchools) => onChange({ asksSchools })}
      />
      {fields.asksSchools ? (
        <>
          <div class="tick-box">
            <TickGroup
              label={t('formsLabel')}
              hint={t('noneIsAll')}
              options={choices.forms.map(({ key, title }) => ({ value: key, label: title[language] }))}
              chosen={fields.forms}
              onChange={(forms) => onChange({ forms })}
            />
          </div>
          <div class="tick-box">
            <TickGroup
              label={t('providersLabel')}
              hint={t('noneIsAll')}
              options={choices.providers.map((provider) => ({ value: provider, label: provider }))}
              chosen={fields.providers}
              onChange={(providers) => onChange({ providers })}
            />
          </div>
        </>
      ) : null}
    </fieldset>
  );
}
