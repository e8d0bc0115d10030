import type { AssessedTarget } from '../../data/contract.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { FormerTarget } from '../../data/goal.ts';
import { maybePeriod } from '../../data/period.ts';
import type { GoalTimeline } from '../../data/timeline.ts';
import type { Language } from '../../data/words.ts';
import { decisionWords } from './decision.ts';
import { formatDate } from './format.ts';
import { decidedShort } from './kind-words.ts';
import { outcomeWord } from './paper-words.ts';
import { stepWords } from './plan-words.ts';
import { measureStateWords, recommendationWords, reviewStateWords } from './record-values.ts';
import { measuredBy } from './target-titles.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The decision on the strategy, and what each body made of the papers. */
export function decisionEvents(view: GoalTimeline, language: Language): TimelineEvent[] {
  const { strategy } = view;
  const papers = view.papers.flatMap((paper) => paperEvents(paper, view.bodies, language));
  if (!strategy || strategy.decidedOn === null) return papers;
  const name = `${strategy.title} ${strategy.version}`.trim();
  const title = { de: `${name} beschlossen`, en: `${name} decided` }[language];
  return [
    {
      lane: 'decisions',
      on: strategy.decidedOn,
      title,
      short: name,
      detail: strategy.decidedBy,
      record: { kind: 'strategy', key: strategy.key },
      look: 'filled',
    },
    ...papers,
  ];
}

function paperEvents(paper: Paper, bodies: GoalTimeline['bodies'], language: Language): TimelineEvent[] {
  return paper.route.flatMap(({ body, role, outcome }) => {
    if (outcome === null) return [];
    const word = outcomeWord(outcome.kind, role, language);
    const named = outcome.number === null ? word : `${word} (${outcome.number})`;
    const where = bodies[body] ?? '';
    return [
      {
        lane: 'decisions' as const,
        on: outcome.on,
        title: {
          de: `Vorlage ${paper.number}, ${where}: ${named}`,
          en: `Paper ${paper.number}, ${where}: ${named}`,
        }[language],
        short: `${paper.number}: ${word}`,
        detail: paper.title,
        record: { kind: 'paper' as const, key: paper.key },
        look: role === 'decides' && outcome.kind === 'decided' ? ('filled' as const) : ('hollow' as const),
      },
    ];
  });
}

/** Changes of targets, and when they are due. */
export function targetEvents(view: GoalTimeline, language: Language): TimelineEvent[] {
  return view.targets.flatMap((entry) => [...changes(entry, language), ...dueEvents(entry, language)]);
}

function changes(entry: AssessedTarget, language: Language): TimelineEvent[] {
  const { formerTargets } = entry.target;
  return formerTargets.map((former, index) => {
    const before = asked(entry, former, language);
    const after = asked(entry, formerTargets[index + 1], language);
    return {
      lane: 'targets',
      on: former.validUntil,
      title: {
        de: `Zielwert geändert: ${after} statt ${before}`,
        en: `Target changed: ${after} instead of ${before}`,
      }[language],
      short: after,
      detail: decisionWords(former, language),
      record:
        former.paper === null
          ? { kind: 'target', key: entry.target.key }
          : { kind: 'paper', key: former.paper },
      look: 'filled',
    };
  });
}

/** What a target asked for: "5,0 % bis 2030/31"; without a former one what it asks for. */
function asked(entry: AssessedTarget, former: FormerTarget | undefined, language: Language): string {
  const target = former ? { ...entry.target, ...former } : entry.target;
  return decidedShort({ target, indicator: entry.indicator }, language).replace(/^(Ziel|Target) /, '');
}

function dueEvents(entry: AssessedTarget, language: Language): TimelineEvent[] {
  const { target } = entry;
  const due = target.duePeriod === null ? undefined : maybePeriod(target.duePeriod);
  if (!due) return [];
  const text = decidedShort(entry, language);
  return [
    {
      lane: 'targets',
      on: due.end,
      title: { de: `Termin: ${text}`, en: `Due: ${text}` }[language],
      short: text,
      detail: measuredBy(entry, language),
      record: { kind: 'target', key: target.key },
      look: 'hollow',
    },
  ];
}

/** The history of each measure, and its planned end where that is to come. */
export function measureEvents(view: GoalTimeline, language: Language): TimelineEvent[] {
  return view.measures.flatMap((measure) => [
    ...standings(measure, language),
    ...plannedEnd(measure, view.today, language),
  ]);
}

function standings({ key, title, history }: Measure, language: Language): TimelineEvent[] {
  return history.map(({ state, on, note }) => ({
    lane: 'measures',
    on,
    title: {
      de: `Maßnahme „${title}“: ${measureStateWords[state].de}`,
      en: `Measure “${title}”: ${measureStateWords[state].en}`,
    }[language],
    short: title,
    detail: note,
    record: { kind: 'measure', key },
    look: 'filled',
  }));
}

function plannedEnd(
  { key, title, state, until }: Measure,
  today: string,
  language: Language,
): TimelineEvent[] {
  if (until === null || until <= today || state === 'done' || state === 'stopped') return [];
  return [
    {
      lane: 'measures',
      on: until,
      title: { de: `Maßnahme „${title}“ soll enden`, en: `Measure “${title}” is to end` }[language],
      short: title,
      detail: null,
      record: { kind: 'measure', key },
      look: 'hollow',
    },
  ];
}

/** Milestones: done on their day, otherwise due on theirs. */
export function stepEvents(view: GoalTimeline, language: Language): TimelineEvent[] {
  return view.plans.flatMap(({ plan, assessment }) =>
    assessment.steps.map((step): TimelineEvent => {
      const { word } = stepWords(step, language);
      return {
        lane: 'steps',
        on: step.done ?? step.due,
        title: { de: `Meilenstein „${step.title}“: ${word}`, en: `Milestone “${step.title}”: ${word}` }[
          language
        ],
        short: step.title,
        detail:
          step.done === null
            ? { de: `fällig am ${formatDate(step.due, 'de')}`, en: `due on ${formatDate(step.due, 'en')}` }[
                language
              ]
            : plan.title,
        record: { kind: 'plan', key: plan.key },
        look: step.state === 'done' ? 'filled' : step.state === 'late' ? 'late' : 'hollow',
      };
    }),
  );
}

/** What staff made of the state, with the recommendation. */
export function reviewEvents(view: GoalTimeline, language: Language): TimelineEvent[] {
  return view.reviews.map(({ key, on, state, recommendation, reading }) => {
    const word = recommendationWords[recommendation][language];
    const draft = state === 'draft' ? ` (${reviewStateWords.draft[language]})` : '';
    return {
      lane: 'reviews',
      on,
      title: { de: `Bewertung: ${word}${draft}`, en: `Review: ${word}${draft}` }[language],
      short: word,
      detail: reading === '' ? null : reading,
      record: { kind: 'review', key },
      look: state === 'draft' ? 'hollow' : 'filled',
    };
  });
}
