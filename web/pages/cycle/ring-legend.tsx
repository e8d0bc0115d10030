import type { RingToken } from '../../charts/ring-layout.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { toneSymbols } from './ring-words.ts';

const tones: readonly (readonly [RingToken['tone'], TextKey])[] = [
  ['late', 'toneLate'],
  ['soon', 'toneSoon'],
  ['ahead', 'toneAhead'],
];

/** What the signs of the rounds mean. */
export function RingLegend() {
  const { t } = useTongue();
  return (
    <ul class="legend ring-legend" aria-label={t('legendRing')}>
      {tones.map(([tone, text]) => (
        <li key={tone}>
          <span class={`ring-legend__sign ring-legend__sign--${tone}`} aria-hidden="true">
            {toneSymbols[tone]}
          </span>
          {t(text)}
        </li>
      ))}
    </ul>
  );
}
