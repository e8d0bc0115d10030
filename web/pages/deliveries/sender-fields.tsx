import { InputField } from '../../inputs/input-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { useTongue } from '../frame/language.ts';
import { type FieldsProps, inputId } from './form-field.ts';

/** What is delivered. */
export function WhatFields({ fields, onChange, error }: FieldsProps) {
  const { t } = useTongue();
  return (
    <fieldset class="form-part">
      <legend>{t('formWhat')}</legend>
      <InputField
        id={inputId('title')}
        type="text"
        label={t('titleLabel')}
        hint={t('titleHint')}
        value={fields.title}
        error={error('title')}
        onInput={(title) => onChange({ title })}
      />
      <InputField
        id={inputId('source')}
        type="text"
        label={t('sourceLabel')}
        hint={t('sourceHint')}
        value={fields.source}
        error={error('source')}
        onInput={(source) => onChange({ source })}
      />
    </fieldset>
  );
}

/** Who delivers it, and how. */
export function SenderFields({ fields, onChange, error }: FieldsProps) {
  const { t } = useTongue();
  return (
    <fieldset class="form-part">
      <legend>{t('formWho')}</legend>
      <InputField
        id={inputId('sender')}
        type="text"
        label={t('senderLabel')}
        hint={t('senderHint')}
        value={fields.sender}
        error={error('sender')}
        onInput={(sender) => onChange({ sender })}
      />
      <InputField
        id={inputId('email')}
        type="text"
        label={t('emailLabel')}
        hint={t('emailHint')}
        value={fields.email}
        error={error('email')}
        onInput={(email) => onChange({ email })}
      />
      <TextArea
        id={inputId('howToSend')}
        label={t('howToSendLabel')}
        hint={t('howToSendHint')}
        rows={3}
        value={fields.howToSend}
        error={error('howToSend')}
        onInput={(howToSend) => onChange({ howToSend })}
      />
    </fieldset>
  );
}
