import type { Meeting } from '../../data/cycle/body.ts';
import { type DueItem, daysAhead, dueKinds, urgencies } from '../../data/cycle/due.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import { latePartsOf } from '../../data/cycle/measure-late.ts';
import { recordTitle } from '../../data/cycle/record-title.ts';
import type { Round } from '../../data/cycle/ring.ts';
import { standRound } from '../../data/cycle/round-standing.ts';
import { addDays } from '../../data/delivery-periods.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { makeDueItem, stationRoles, urgencyOf } from './due-item.ts';
import { dueOfPapers } from './due-papers.ts';
import { dueOfReports } from './due-scheduled.ts';
import { dueOfFigures } from './due-targets.ts';

/**
 * Everything that is to be done on the day of the material: what is late (longest first), what is due within 14 days
 * (soonest first), what lies open (by its kind, then longest first).
 */
export function listDue(material: CycleMaterial): DueItem[] {
  const items = [
    ...dueOfFigures(material),
    ...dueOfPapers(material),
    ...material.rounds.flatMap((round) => dueStation(round, material)),
    ...material.meetings.flatMap((meeting) => dueAgenda(meeting, material)),
    ...dueOfReports(material),
    ...material.measures.flatMap((measure) => dueOfMeasure(measure, material)),
  ];
  return items.sort(byUrgency);
}

function byUrgency(one: DueItem, other: DueItem): number {
  const rank = urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency);
  const kind = dueKinds.indexOf(one.kind) - dueKinds.indexOf(other.kind);
  const day = compare(one.day ?? '', other.day ?? '');
  const order = one.urgency === 'open' ? kind || day : day || kind;
  return rank || order || compare(one.title, other.title) || compare(one.part ?? '', other.part ?? '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The station that a running round has to pass next. */
function dueStation(round: Round, { rings, bodies, today }: CycleMaterial): DueItem[] {
  const ring = rings.find(({ key }) => key === round.ring);
  const next = ring && standRound(ring, round, today).next;
  const urgency = next && urgencyOf(next.due, today);
  if (!next || !urgency) return [];
  const { title, body, responsible, phase } = next.station;
  return [
    makeDueItem({
      kind: 'station',
      urgency,
      day: next.due,
      roles: stationRoles(phase),
      who: bodies.find(({ key }) => key === body)?.title ?? (responsible || null),
      title: round.title,
      part: title,
      actionField: round.actionField,
      record: { kind: 'round', key: round.key },
    }),
  ];
}

/** A meeting that is to take place soon and has nothing on its agenda. */
function dueAgenda(meeting: Meeting, { bodies, today }: CycleMaterial): DueItem[] {
  const isOpen = meeting.state === 'planned' && meeting.agenda.length === 0;
  if (!isOpen || urgencyOf(meeting.on, today) !== 'soon') return [];
  const body = bodies.find(({ key }) => key === meeting.body)?.title;
  return [
    makeDueItem({
      kind: 'agenda',
      urgency: 'soon',
      day: meeting.on,
      title: recordTitle('meeting', meeting, () => body),
      who: body ?? null,
      record: { kind: 'meeting', key: meeting.key },
    }),
  ];
}

/** A decided measure past its start, one under way past its end, and their steps past theirs; or due soon. */
function dueOfMeasure(measure: Measure, { today }: CycleMaterial): DueItem[] {
  const parts = latePartsOf(measure, addDays(today, daysAhead + 1));
  return parts.flatMap((part) => {
    const urgency = urgencyOf(part.since, today);
    if (!urgency) return [];
    return [
      makeDueItem({
        kind: measureKinds[part.part],
        urgency,
        day: part.since,
        title: measure.title,
        part: part.part === 'step' ? part.title : null,
        who: measure.responsible,
        record: { kind: 'measure', key: measure.key },
      }),
    ];
  });
}

const measureKinds = { start: 'measureStart', step: 'measureStep', end: 'measureEnd' } as const;
