import type { ExpectedEffect } from '../../../data/cycle/measure.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { areaText, breakdownText, useChoices } from '../data/choices.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { maybeEffectQuery } from './effect-query.ts';

/** The figures that a measure is to move, each with the way to what was before and after. */
export function MeasureEffects({ measure }: { measure: TypedRecord<'measure'> }) {
  const { t } = useTongue();
  const { effects } = measure.content;
  return (
    <section class="card" aria-labelledby="wirkungen">
      <h2 id="wirkungen">{t('measureEffects')}</h2>
      {effects.length === 0 ? <p class="quiet">{t('measureEffectsNone')}</p> : null}
      <ul class="events">
        {effects.map((effect, index) => (
          <Effect key={index} measure={measure} effect={effect} />
        ))}
      </ul>
    </section>
  );
}

function Effect({ measure, effect }: { measure: TypedRecord<'measure'>; effect: ExpectedEffect }) {
  const { language, t } = useTongue();
  const { indicators, areaGroups, dimensions } = useChoices();
  const title = indicators.find(({ id }) => id === effect.indicator)?.title[language] ?? '';
  const parts = [
    effect.breakdown === null ? null : breakdownText(effect.breakdown, dimensions, language),
    effect.area === null ? null : areaText(effect.area, areaGroups),
  ].filter((part) => part !== null);
  const query = maybeEffectQuery(measure, effect);
  return (
    <li>
      <To path={`/indikatoren/${effect.indicator}`}>{title}</To>{' '}
      {t(effect.direction === 'up' ? 'measureEffectUp' : 'measureEffectDown')}
      {parts.length === 0 ? null : <p class="small quiet">{parts.join(' · ')}</p>}
      <p>
        {query ? (
          <To path={`/indikatoren/${effect.indicator}/wirkung`} query={query}>
            {t('measureEffectLink')}
            <span class="only-read">: {title}</span>
          </To>
        ) : (
          <span class="small quiet">{t('measureEffectNoStart')}</span>
        )}
      </p>
    </li>
  );
}
