import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';

/** What a chart's line or dot looks like in its legend. */
export type LegendKey =
  | 'path'
  | 'band'
  | 'broken'
  | 'milestone'
  | 'former'
  | 'stepDone'
  | 'stepDue'
  | 'stepLate'
  | 'provisional'
  | 'incomplete'
  | 'ahead'
  | 'gap'
  | 'chanceBand'
  | 'chanceWhiskers'
  | 'surveyBand'
  | 'surveyWhiskers';

const words: Record<LegendKey, TextKey> = {
  path: 'legendPath',
  band: 'legendBand',
  broken: 'legendBroken',
  milestone: 'legendMilestone',
  former: 'legendFormer',
  stepDone: 'planDoneKey',
  stepDue: 'planDueKey',
  stepLate: 'planLateKey',
  provisional: 'legendProvisional',
  incomplete: 'legendIncomplete',
  ahead: 'legendAhead',
  gap: 'legendGap',
  chanceBand: 'legendChance',
  chanceWhiskers: 'legendChance',
  surveyBand: 'legendSurvey',
  surveyWhiskers: 'legendSurvey',
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
const grey = '#868ea0';

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
    case 'band':
      return <path d="M0 1h22v10H0z" fill={ochre} fill-opacity="0.14" />;
    case 'broken':
      return (
        <>
          <circle cx="11" cy="6" r="2.6" fill={blue} />
          <circle cx="11" cy="6" r="5.2" fill="none" stroke={ochre} stroke-width="1.5" />
        </>
      );
    case 'milestone':
      return <circle cx="11" cy="6" r="3.2" fill={ochre} />;
    case 'stepDone':
      return <circle cx="11" cy="6" r="4.6" fill={blue} />;
    case 'stepDue':
      return <circle cx="11" cy="6" r="4.2" fill="#fff" stroke={ochre} stroke-width="1.6" />;
    case 'stepLate':
      return <path d="M7 2h8v8H7z" fill={ochre} />;
    case 'former':
      return <path d="M11 1l5 5l-5 5l-5 -5z" fill="#fff" stroke={grey} stroke-width="1.5" />;
    case 'provisional':
    case 'incomplete':
      return (
        <>
          <path d="M0 6h22" stroke={blue} stroke-width="2" />
          <circle cx="11" cy="6" r="3.4" fill="#fff" stroke={blue} stroke-width="1.8" />
        </>
      );
    case 'ahead':
      return (
        <>
          <path d="M0 6h22" stroke={blue} stroke-width="2" stroke-linecap="round" stroke-dasharray="2 4" />
          <circle cx="11" cy="6" r="3.4" fill="#fff" stroke={blue} stroke-width="1.8" />
        </>
      );
    case 'chanceBand':
    case 'surveyBand':
      return (
        <>
          <path d="M0 1h22v10H0z" fill={blue} fill-opacity=".16" />
          <path d="M0 6h22" stroke={blue} stroke-width="2" />
        </>
      );
    case 'chanceWhiskers':
    case 'surveyWhiskers':
      return (
        <>
          <path d="M11 1v10M7 1h8M7 11h8" stroke={blue} stroke-width="1.2" />
          <circle cx="11" cy="6" r="2.6" fill={blue} />
        </>
      );
    case 'gap':
      return <path d="M0 6h6M16 6h6" stroke={blue} stroke-width="2" />;
  }
}
