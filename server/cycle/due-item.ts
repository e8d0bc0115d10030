import { type DueItem, type DueKind, type DueRole, daysAhead, type Urgency } from '../../data/cycle/due.ts';
import type { Phase } from '../../data/cycle/ring.ts';
import { addDays } from '../../data/delivery-periods.ts';

/** How urgent a day makes something on the day `today` (both ISO); undefined where it lies further ahead. */
export function urgencyOf(day: string, today: string): Exclude<Urgency, 'open'> | undefined {
  if (day < today) return 'late';
  return day <= addDays(today, daysAhead) ? 'soon' : undefined;
}

type Told = Pick<DueItem, 'kind' | 'urgency' | 'day' | 'title' | 'record'> & Partial<DueItem>;

/** A line of the list; whose task it is goes by its kind where nothing else is said. */
export function makeDueItem(told: Told): DueItem {
  return {
    roles: kindRoles[told.kind],
    who: null,
    part: null,
    aim: null,
    goal: null,
    actionField: null,
    period: null,
    count: 1,
    returns: null,
    standing: null,
    ...told,
  };
}

const kindRoles: Readonly<Record<DueKind, DueRole[]>> = {
  delivery: ['monitoring'],
  station: ['steering'],
  paperDeadline: ['committees'],
  agenda: ['committees'],
  reportMissing: ['monitoring', 'committees'],
  decisionApplication: ['management', 'committees'],
  decisionExecution: ['management'],
  measureStart: ['management'],
  measureStep: ['management'],
  measureEnd: ['management'],
  planStep: ['management'],
  targetPath: ['management', 'steering'],
  targetReview: ['monitoring'],
  reviewDraft: ['monitoring'],
  reviewPresentation: ['committees', 'steering'],
};

/** A station of the ring is the steering group's and, by what is done there, somebody else's too. */
export function stationRoles(phase: Phase): DueRole[] {
  return [phaseRoles[phase], 'steering'];
}

const phaseRoles: Readonly<Record<Phase, Exclude<DueRole, 'steering'>>> = {
  goals: 'management',
  measures: 'management',
  data: 'monitoring',
  evaluation: 'monitoring',
  deliberation: 'committees',
  decision: 'committees',
  adjustment: 'management',
};
