import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';

/** What a chart's line or dot looks like in its legend. */
export type LegendKey = 'path' | 'provisional' | 'incomplete' | 'gap';

const words: Record<LegendKey, TextKey> = {
  path: 'legendPath',
  provisional: 'legendProvisional',
  incomplete: 'legendIncomplete',
  gap: 'legendGap',
};

export function Legend({ keys }: { keys: readonly LegendKey[] }) {
  const { t } = useTongue();
  if (keys.length === 0) return null;
  return (
    <ul class="legend" aria-label={t('legend')}>
      {keys.map((key) => (
        <li key={key}>
          <Sign of={key} />
          {t(words[key])}
        </li>
      ))}
    </ul>
  );
}

const blue = '#171b7d';
const ochre = '#8a5a00';

function Sign({ of }: { of: LegendKey }) {
  return (
    <svg class="legend__key" viewBox="0 0 22 12" aria-hidden="true">
      {drawn(of)}
    </svg>
  );
}

function drawn(key: LegendKey) {
  switch (key) {
    case 'path':
      return (
        <path d="M0 6h22" stroke={ochre} stroke-width="2" stroke-linecap="round" stroke-dasharray="1 5" />
      );
    case 'provisional':
    case 'incomplete':
      return (
        <>
          <path d="M0 6h22" stroke={blue} stroke-width="2" />
          <circle cx="11" cy="6" r="3.4" fill="#fff" stroke={blue} stroke-width="1.8" />
        </>
      );
    case 'gap':
      return <path d="M0 6h6M16 6h6" stroke={blue} stroke-width="2" />;
  }
}
