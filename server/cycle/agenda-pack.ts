import type { GoalView } from '../../data/contract.ts';
import type { Meeting } from '../../data/cycle/body.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { Goal } from '../../data/goal.ts';
import type { Pack, PackGoal, PackPaper } from '../../data/pack-endpoints.ts';
import { goalsOf, type PackSource, titledIn } from './pack-source.ts';
import { listReviewsToPresent } from './reviews-to-present.ts';
import { listSince } from './since-meeting.ts';

/** The agenda pack of a meeting: papers, goals with released figures, reviews, measures, and what changed since the last one. */
export async function makePack(source: PackSource): Promise<Pack> {
  const { meeting, body, audience, release } = source;
  const papers = listPapers(source);
  const goals = listGoals(source, papers);
  const since = findLastMeeting(source)?.on ?? null;
  const views = (await source.readViews(null)) ?? [];
  const earlier = since === null ? null : await source.readViews(since);
  const packed = goals.map((goal) => packGoal(goal, source, views));
  const measures = source.measures.filter((measure) => measure.goals.some((key) => hasKey(goals, key)));
  const releasedAt = release?.releasedAt ?? null;
  return {
    ...{ meeting, body, audience, releasedAt, since },
    compared: earlier !== null,
    papers: await Promise.all(papers.map((paper) => packPaper(paper, source))),
    changes: since === null ? [] : listSince(source, { since, goals, measures, views, earlier }),
    goals: packed,
    reviews: listReviewsToPresent(source, { goals, views, releasedAt }),
    measures: measures.map((measure) => packMeasure(measure, goals)),
  };
}

/** Papers on the agenda in its order, then those that are to come to this meeting. */
function listPapers({ meeting, papers }: PackSource): Paper[] {
  const onAgenda = meeting.agenda.flatMap(({ paper }) => papers.filter(({ key }) => key === paper));
  const coming = papers.filter(({ route }) => route.some((step) => step.meeting === meeting.key));
  return [...new Set([...onAgenda, ...coming])];
}

/** The goals of the body's fields of action, and those that the papers are about; drafts of strategies, archived ones too, are not laid before anyone. */
function listGoals(source: PackSource, papers: readonly Paper[]): Goal[] {
  const { body, actionFields, goals, targets, strategies } = source;
  const fields = actionFields.filter(({ bodies }) => bodies.includes(body.key));
  const decided = strategies.filter(({ state }) => state !== 'draft');
  const named = new Set(papers.flatMap((paper) => goalsOf(paper, targets)));
  const order = new Map(actionFields.map(({ key }, place) => [key, place]));
  return goals
    .filter(({ strategy }) => hasKey(decided, strategy))
    .filter(({ key, actionField }) => named.has(key) || hasKey(fields, actionField))
    .sort((one, other) => placeIn(order, one) - placeIn(order, other) || one.sort - other.sort);
}

function placeIn(order: ReadonlyMap<string, number>, { actionField }: Goal): number {
  return order.get(actionField) ?? order.size;
}

/** The meeting of the same body before this one that was held. */
function findLastMeeting({ meeting, meetings }: PackSource): Meeting | undefined {
  return meetings
    .filter(({ body, state, on }) => body === meeting.body && state === 'held' && on < meeting.on)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
}

function packGoal(goal: Goal, { actionFields }: PackSource, views: readonly GoalView[]): PackGoal {
  const field = actionFields.find(({ key }) => key === goal.actionField);
  const { key, title, responsible } = goal;
  return {
    goal: { key, title, responsible },
    field: field ? { key: field.key, title: field.title } : null,
    view: views.find((view) => view.goal.key === key) ?? null,
  };
}

async function packPaper(paper: Paper, { body, bodies, readChanges }: PackSource): Promise<PackPaper> {
  const { key, number, title, purpose, public: isPublic, responsible, proposal, route } = paper;
  return {
    ...{ key, number, title, purpose, public: isPublic, responsible, proposal },
    route: route.map((step) => ({
      role: step.role,
      body: titledIn(bodies, step.body),
      outcome: step.outcome,
      isHere: step.body === body.key,
    })),
    changes: await readChanges(paper),
  };
}

function packMeasure(measure: Measure, goals: readonly Goal[]): Pack['measures'][number] {
  const { key, title, state, responsible, from, until, history } = measure;
  const own = goals.filter((goal) => measure.goals.includes(goal.key));
  return {
    ...{ key, title, state, responsible, from, until },
    goals: own.map((goal) => ({ key: goal.key, title: goal.title })),
    stateSince: history.findLast((standing) => standing.state === state)?.on ?? null,
  };
}

function hasKey(records: readonly { key: string }[], key: string): boolean {
  return records.some((record) => record.key === key);
}
