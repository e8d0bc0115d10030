import type { GoalView } from '../../../data/contract.ts';
import type { PinnedState, Review } from '../../../data/cycle/review.ts';
import { headline } from '../../words/assessment.ts';
import { formatPeriod, formatTime, formatValue, type ValueFormat } from '../../words/format.ts';
import { planHeadline } from '../../words/plan-words.ts';
import { rollUpWords } from '../../words/roll-up-words.ts';
import type { Standing } from '../../words/states.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { To } from '../frame/to.tsx';

/** The figures that a review rests on, beside those of today. */
export function ThenAndNow({ review }: { review: Review }) {
  const { language, t } = useTongue();
  const answer = useAnswer('goal', { params: { id: review.goal } });
  const { pinned } = review;
  return (
    <section class="card" aria-labelledby="damals-heute">
      <h2 id="damals-heute" class="only-read">
        {t('reviewThen')} – {t('reviewNow')}
      </h2>
      <div class="then-now">
        <div>
          <h3>{t('reviewThen')}</h3>
          {pinned ? (
            <Answered answer={answer}>
              {(view) => <Then pinned={pinned} view={view} review={review} />}
            </Answered>
          ) : (
            <p>{t('reviewNotPinned')}</p>
          )}
        </div>
        <div>
          <h3>{t('reviewNow')}</h3>
          <Answered answer={answer}>{(view) => <Now view={view} review={review} />}</Answered>
        </div>
      </div>
      {pinned ? (
        <p class="small quiet">
          {t('reviewAsOf')} {formatTime(pinned.asOf, language)}
        </p>
      ) : null}
    </section>
  );
}

interface Side {
  standing: Standing;
  sentence: string;
  period: string | null;
  value: number | null;
  targetValue: number | null;
  duePeriod: string | null;
}

function Then({ pinned, view, review }: { pinned: PinnedState; view: GoalView; review: Review }) {
  const { t } = useTongue();
  const side = { ...pinned, standing: pinned };
  return (
    <>
      <Figures side={side} format={formatOf(view, review)} />
      <p>
        <To path={`/ziele/${review.goal}`} query={{ datenstand: pinned.asOf }}>
          {t('reviewToThen')}
        </To>
      </p>
    </>
  );
}

function Now({ view, review }: { view: GoalView; review: Review }) {
  const { t } = useTongue();
  const side = sideOf(view, review.target);
  if (!side) return <p>{t('reviewGone')}</p>;
  const { pinned } = review;
  return (
    <>
      <Figures side={side} format={formatOf(view, review)} />
      {pinned ? (
        <p>
          <strong>{t(isOther(pinned, side) ? 'reviewChanged' : 'reviewSame')}</strong>
        </p>
      ) : null}
      <p>
        <To path={`/ziele/${review.goal}`}>{t('reviewToNow')}</To>
      </p>
    </>
  );
}

function Figures({ side, format }: { side: Side; format: ValueFormat | undefined }) {
  const { language, t } = useTongue();
  const { period, value, targetValue, duePeriod } = side;
  return (
    <dl class="facts">
      <div>
        <dt>{t('reviewState')}</dt>
        <dd>
          <StatePill standing={side.standing} />
        </dd>
      </div>
      {format && value !== null && period !== null ? (
        <div>
          <dt>{t('reviewValue')}</dt>
          <dd>
            {formatValue(value, format, language)} ({formatPeriod(period, language, 'long')})
          </dd>
        </div>
      ) : null}
      {format && targetValue !== null ? (
        <div>
          <dt>{t('reviewAsked')}</dt>
          <dd>
            {formatValue(targetValue, format, language)}
            {duePeriod === null ? '' : ` (${formatPeriod(duePeriod, language, 'long')})`}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t('reviewFinding')}</dt>
        <dd lang="de">{side.sentence}</dd>
      </div>
    </dl>
  );
}

function formatOf(view: GoalView, { target }: Review): ValueFormat | undefined {
  return view.targets.find((one) => one.target.key === target)?.indicator;
}

/** What the goal's page says today of what a review is about; undefined where it is no longer there. */
function sideOf(view: GoalView, target: string | null): Side | undefined {
  const bare = { period: null, value: null, targetValue: null, duePeriod: null };
  if (target === null) {
    const { lead } = view.rollUp;
    const standing = lead ?? { state: 'notAssessable' as const, receding: false };
    return { ...bare, standing, sentence: lead ? rollUpWords(view.rollUp, 'de') : '' };
  }
  const assessed = view.targets.find((one) => one.target.key === target);
  if (assessed) {
    const { current, targetValue, duePeriod } = assessed.assessment;
    const figures = {
      period: current?.period ?? null,
      value: current?.value ?? null,
      targetValue,
      duePeriod,
    };
    return { ...figures, standing: assessed.assessment, sentence: headline(assessed, 'de') };
  }
  const plan = view.plans.find((one) => one.plan.key === target);
  if (!plan) return undefined;
  return {
    ...bare,
    standing: { state: plan.assessment.state, receding: false },
    sentence: planHeadline(plan, 'de'),
  };
}

const figures = ['period', 'value', 'targetValue', 'duePeriod'] as const;

function isOther(pinned: PinnedState, side: Side): boolean {
  const { state, receding } = side.standing;
  return (
    pinned.state !== state ||
    pinned.receding !== receding ||
    figures.some((name) => pinned[name] !== side[name])
  );
}
