import type { Pack, SinceThen } from '../../../data/pack-endpoints.ts';
import { decidedShort } from '../../words/assessment.ts';
import { formatDate, formatPeriod, formatValue } from '../../words/format.ts';
import { outcomeWord } from '../../words/paper-words.ts';
import { measureStateWords, recommendationWords } from '../../words/record-values.ts';
import { stateWords } from '../../words/states.ts';
import { measuredBy } from '../../words/target-titles.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

/** What happened since the body met last, the figures first. */
export function PackChanges({ pack }: { pack: Pack }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { since, compared, changes, releasedAt } = pack;
  return (
    <section class="card" aria-labelledby="seither">
      <h2 id="seither">{t('packSince')}</h2>
      {since === null ? <p>{t('packFirst')}</p> : <SinceDay pack={pack} />}
      {since !== null && !compared && releasedAt !== null ? (
        <p class="quiet">{t('packNotCompared', { date: formatDate(since, language) })}</p>
      ) : null}
      <ul class="change-list">
        {changes.map((change, place) => (
          <li key={place}>
            <div>{sentence(change, tongue)}</div>
            <div class="small quiet">
              {'on' in change ? `${formatDate(change.on, language)} · ` : ''}
              <To path={placeOf(change).path}>{placeOf(change).title}</To>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SinceDay({ pack: { since, changes } }: { pack: Pack }) {
  const { language, t } = useTongue();
  const day = t('packSinceDay', { date: formatDate(since ?? '', language) });
  return <p class="quiet">{changes.length === 0 ? `${day} ${t('packSinceNone')}` : day}</p>;
}

function placeOf(change: SinceThen): { path: string; title: string } {
  switch (change.kind) {
    case 'figure':
    case 'target':
      return { path: recordPath('goal', change.goal.key), title: change.goal.title };
    case 'measure':
      return { path: recordPath('measure', change.measure.key), title: change.measure.title };
    case 'outcome':
      return { path: recordPath('paper', change.paper.key), title: change.paper.title };
    case 'review':
      return { path: recordPath('review', change.key), title: change.goal.title };
  }
}

function sentence(change: SinceThen, tongue: Tongue): string {
  const { language, t } = tongue;
  switch (change.kind) {
    case 'figure':
      return t('packFigure', {
        what: measuredBy(change, language),
        before: figureText(change, change.before, tongue),
        after: figureText(change, change.after, tongue),
      });
    case 'target': {
      const { indicator } = change;
      const text = (target: typeof change.before) => decidedShort({ target, indicator }, language);
      return t('packTargetChanged', { before: text(change.before), after: text(change.after) });
    }
    case 'measure':
      return t('packMeasureNow', {
        title: change.measure.title,
        state: measureStateWords[change.state][language],
      });
    case 'outcome': {
      const { kind, number } = change.outcome;
      const word = outcomeWord(kind, change.role, language);
      const outcome = number === null ? word : `${word}, ${t('paperStepNumber', { number })}`;
      return t('packOutcome', { body: change.body.title, outcome });
    }
    case 'review':
      return t('packReviewed', { recommendation: recommendationWords[change.recommendation][language] });
  }
}

type Figure = Extract<SinceThen, { kind: 'figure' }>;

function figureText({ indicator }: Figure, figure: Figure['before'], { language, t }: Tongue): string {
  const { symbol, word } = stateWords(figure, language);
  const state = `${symbol} ${word}`;
  if (figure.value === null || figure.period === null) return state;
  const value = formatValue(figure.value, indicator, language);
  const period = formatPeriod(figure.period, language, 'long');
  return `${t('packFigureAt', { value, period })}, ${state}`;
}
