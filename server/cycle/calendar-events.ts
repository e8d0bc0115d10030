import type { DeliveryEntry } from '../../data/contract.ts';
import type { Body, Meeting } from '../../data/cycle/body.ts';
import { type DueRole, dueRoles } from '../../data/cycle/due.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { TypedRecord } from '../../data/cycle/records.ts';
import type { Ring, Round } from '../../data/cycle/ring.ts';
import { standRound } from '../../data/cycle/round-standing.ts';
import { maybeGermanInstant } from '../../data/german-day.ts';
import type { Goal, Target } from '../../data/goal.ts';
import { readPeriod } from '../../data/period.ts';
import type { Language } from '../../data/words.ts';
import { formatPeriod } from '../../web/words/format.ts';
import { say } from '../../web/words/texts.ts';
import { stationRoles } from './due-item.ts';
import type { CalendarEvent } from './icalendar.ts';

/** What a calendar is made from. */
export interface CalendarMaterial {
  /** ISO day that stations and deliveries are judged on. */
  today: string;
  language: Language;
  /** What stands before addresses of pages, without a slash at its end. */
  site: string;
  /** What makes the entries of one municipality its own: its area key. */
  municipality: string;
  bodies: readonly TypedRecord<'body'>[];
  meetings: readonly TypedRecord<'meeting'>[];
  papers: readonly TypedRecord<'paper'>[];
  goals: readonly TypedRecord<'goal'>[];
  targets: readonly TypedRecord<'target'>[];
  rings: readonly TypedRecord<'ring'>[];
  rounds: readonly TypedRecord<'round'>[];
  deliveries: readonly DeliveryEntry[];
}

/** An entry with whose it is; `body` is the key of the body that it belongs to. */
interface OwnedEvent {
  event: CalendarEvent;
  body: string | null;
  roles: readonly DueRole[];
}

/**
 * Meetings that are not cancelled, deadlines of papers without an outcome, last days of targets' due periods, due days
 * of deliveries and of stations of running rounds, in the order of their days; those of a body or a role where one is
 * given. Meetings are for every role.
 */
export function listCalendarEvents(
  material: CalendarMaterial,
  { body, role }: { body?: string | undefined; role?: DueRole | undefined },
): CalendarEvent[] {
  const all = [
    ...material.meetings.flatMap((meeting) => meetingEvent(meeting, material)),
    ...material.papers.flatMap((paper) => deadlineEvents(paper, material)),
    ...material.targets.flatMap((target) => targetEvent(target, material)),
    ...material.deliveries.flatMap((entry) => deliveryEvents(entry, material)),
    ...material.rounds.flatMap((round) => stationEvents(round, material)),
  ];
  return all
    .filter((one) => body === undefined || one.body === body)
    .filter((one) => role === undefined || one.roles.includes(role))
    .map(({ event }) => event)
    .sort((one, other) => compare(one.start, other.start) || compare(one.uid, other.uid));
}

type Told = Omit<CalendarEvent, 'uid' | 'url' | 'changedAt' | 'version'>;

function makeEvent(
  told: Told,
  id: readonly string[],
  place: string,
  from: { changedAt: string; version: number },
  { site, municipality, language }: CalendarMaterial,
): CalendarEvent {
  const { changedAt, version } = from;
  const uid = `${id.map(encodeURIComponent).join('.')}@${municipality}.zielkreis`;
  const tongue = language === 'de' ? '' : `?lang=${language}`;
  return { ...told, uid, url: `${site}${place}${tongue}`, changedAt, version };
}

function meetingEvent(record: TypedRecord<'meeting'>, material: CalendarMaterial): OwnedEvent[] {
  const { key, on, time, place, state, body }: Meeting = record.content;
  if (state === 'cancelled') return [];
  const told = {
    start: (time === null ? undefined : maybeGermanInstant(on, time)) ?? on,
    summary: bodyTitle(body, material),
    description: record.content.agenda
      .map(({ number, title }) => [number, title].filter((part) => part !== null).join(' '))
      .join('\n'),
    location: place,
    category: say('eventMeeting', material.language),
  };
  const event = makeEvent(told, ['sitzung', key], `/sitzungen/${encodeURIComponent(key)}`, record, material);
  return [{ event, body, roles: dueRoles }];
}

function deadlineEvents(record: TypedRecord<'paper'>, material: CalendarMaterial): OwnedEvent[] {
  const { key, number, title, route }: Paper = record.content;
  const { language } = material;
  return route.flatMap(({ body, deadline, outcome }, index) => {
    if (deadline === null || outcome !== null) return [];
    const told = {
      start: deadline,
      summary: say('eventDeadline', language, { number, body: bodyTitle(body, material) }),
      description: title,
      location: null,
      category: say('eventDeadlineKind', language),
    };
    const id = ['vorlage', key, String(index + 1), body];
    const event = makeEvent(told, id, `/vorlagen/${encodeURIComponent(key)}`, record, material);
    return [{ event, body, roles: ['committees'] }];
  });
}

function targetEvent(record: TypedRecord<'target'>, material: CalendarMaterial): OwnedEvent[] {
  const { key, goal, duePeriod }: Target = record.content;
  if (duePeriod === null) return [];
  const { language } = material;
  const own: Goal | undefined = material.goals.find((one) => one.key === goal)?.content;
  const told = {
    start: readPeriod(duePeriod).end,
    summary: say('eventTarget', language, { goal: own?.title ?? record.title }),
    description: say('eventTargetAbout', language, { period: formatPeriod(duePeriod, language, 'long') }),
    location: null,
    category: say('eventTargetKind', language),
  };
  const event = makeEvent(told, ['zielwert', key], `/ziele/${encodeURIComponent(goal)}`, record, material);
  return [{ event, body: null, roles: ['monitoring', 'management', 'steering'] }];
}

function deliveryEvents(entry: DeliveryEntry, material: CalendarMaterial): OwnedEvent[] {
  const { delivery, overdue, next, ended } = entry;
  if (ended) return [];
  const { language } = material;
  return [...overdue, ...(next ? [next] : [])].map(({ period, due }) => {
    const told = {
      start: due,
      summary: say('eventDelivery', language, { title: delivery.title }),
      description: say('eventDeliveryAbout', language, {
        period: formatPeriod(period, language, 'long'),
        sender: delivery.sender.name,
      }),
      location: null,
      category: say('eventDeliveryKind', language),
    };
    const place = `/daten/lieferungen/${encodeURIComponent(delivery.key)}`;
    const event = makeEvent(told, ['lieferung', delivery.key, period], place, entry, material);
    return { event, body: null, roles: ['monitoring'] };
  });
}

function stationEvents(record: TypedRecord<'round'>, material: CalendarMaterial): OwnedEvent[] {
  const round: Round = record.content;
  const ring: Ring | undefined = material.rings.find(({ key }) => key === round.ring)?.content;
  if (!ring || round.end !== null) return [];
  return standRound(ring, round, material.today).stations.flatMap(({ station, due, passing }) => {
    if (passing) return [];
    const told = {
      start: due,
      summary: say('eventStation', material.language, { title: station.title }),
      description: [round.title, station.due].filter((part) => part !== '').join('\n'),
      location: null,
      category: say('eventStationKind', material.language),
    };
    const place = `/kreislauf/runden/${encodeURIComponent(round.key)}`;
    const event = makeEvent(told, ['station', round.key, station.key], place, record, material);
    return [{ event, body: station.body, roles: stationRoles(station.phase) }];
  });
}

function bodyTitle(key: string, { bodies }: CalendarMaterial): string {
  const body: Body | undefined = bodies.find((one) => one.key === key)?.content;
  return body?.title ?? key;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
