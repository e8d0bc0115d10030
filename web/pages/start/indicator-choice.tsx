import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IndicatorEntry } from '../../../data/contract.ts';
import type { Language } from '../../../data/words.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { findIndicators, firstSentence } from './indicator-search.ts';

interface Props {
  entries: readonly IndicatorEntry[];
  chosen: string;
  onChoose: (indicator: string) => void;
}

const few = 6;

/** One indicator of the catalogue, those with values first, or none for the time being. */
export function IndicatorChoice({ entries, chosen, onChoose }: Props) {
  const { language, t } = useTongue();
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const found = findIndicators(entries, query, language);
  const shown = all ? found : found.filter(({ indicator: { id } }, at) => at < few || id === chosen);
  return (
    <fieldset class="form-section start-choice">
      <legend>{t('startIndicator')}</legend>
      <InputField type="search" label={t('startSearch')} value={query} onInput={setQuery} />
      {found.length === 0 ? (
        <p class="small" role="status">
          {t('startSearchNone')}
        </p>
      ) : null}
      <ul>
        {shown.map((entry) => (
          <li key={entry.indicator.id}>
            <Radio value={entry.indicator.id} chosen={chosen} onChoose={onChoose}>
              <IndicatorLine entry={entry} language={language} />
            </Radio>
          </li>
        ))}
        <li>
          <Radio value="" chosen={chosen} onChoose={onChoose}>
            {t('startWithout')}
          </Radio>
        </li>
      </ul>
      {shown.length < found.length ? (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t('startShowAll', { n: found.length })}
        </button>
      ) : null}
    </fieldset>
  );
}

function IndicatorLine({ entry, language }: { entry: IndicatorEntry; language: Language }) {
  const { t } = useTongue();
  const { indicator, values, lastPeriod } = entry;
  const last = lastPeriod === null ? '' : formatPeriod(lastPeriod, language, 'long');
  return (
    <>
      <span class="start-choice__title">{indicator.title[language]}</span>
      <span class="start-choice__about small quiet">{firstSentence(indicator.definition[language])}</span>
      <span class="small quiet">
        {indicator.unit[language]} ·{' '}
        {values === 0 ? t('startNoValues') : t('startValues', { n: values, last })}
      </span>
    </>
  );
}

interface RadioProps {
  value: string;
  chosen: string;
  onChoose: (value: string) => void;
  children: ComponentChildren;
}

function Radio({ value, chosen, onChoose, children }: RadioProps) {
  return (
    <label class="start-radio">
      <input
        type="radio"
        name="kennzahl"
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span class="start-radio__text">{children}</span>
    </label>
  );
}
