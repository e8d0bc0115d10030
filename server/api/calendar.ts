import type { Request, RequestHandler } from 'express';
import { type DueRole, maybeRole, roleNames } from '../../data/cycle/due.ts';
import type { Context } from '../context.ts';
import { type CalendarMaterial, listCalendarEvents } from '../cycle/calendar-events.ts';
import { writeCalendar } from '../cycle/icalendar.ts';
import { readDeliveryEntries } from '../cycle/read-cycle.ts';
import { readMunicipality } from '../database/municipality.ts';
import { listRecords } from '../database/records.ts';
import { admit } from '../protection/gate.ts';
import { refuse } from './asked.ts';

/** Meetings, deadlines and due days for a calendar program that subscribes to them: `?gremium=` and `?rolle=` choose, `?lang=en` is English. */
export function sendCalendar(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'calendar');
    const { db } = context;
    const municipality = await readMunicipality(db, caller);
    const material: CalendarMaterial = {
      today: context.today(),
      language: request.query.lang === 'en' ? 'en' : 'de',
      site: `${request.protocol}://${request.get('host') ?? 'localhost'}`,
      municipality: municipality.key,
      bodies: await listRecords(db, caller, 'body'),
      meetings: await listRecords(db, caller, 'meeting'),
      papers: await listRecords(db, caller, 'paper'),
      goals: await listRecords(db, caller, 'goal'),
      targets: await listRecords(db, caller, 'target'),
      rings: await listRecords(db, caller, 'ring'),
      rounds: await listRecords(db, caller, 'round'),
      deliveries: await readDeliveryEntries(context, caller),
    };
    const body = readBody(request, material);
    const role = readRole(request);
    const title = body && material.bodies.find(({ key }) => key === body)?.title;
    const name = ['Zielkreis', municipality.name, title].filter((part) => part !== undefined).join(' – ');
    const events = listCalendarEvents(material, { body, role });
    response
      .set({ 'cache-control': 'no-cache', 'content-disposition': 'inline; filename="zielkreis.ics"' })
      .type('text/calendar; charset=utf-8')
      .send(writeCalendar(name, events));
  };
}

function readBody({ query }: Request, { bodies }: CalendarMaterial): string | undefined {
  if (query.gremium === undefined) return undefined;
  const known = bodies.find(({ key }) => key === query.gremium);
  if (known) return known.key;
  throw refuse(
    'Gremium unbekannt',
    'Dieses Gremium gibt es nicht oder nicht mehr. Bitte kopieren Sie die Adresse des Kalenders noch einmal von der Seite „Was ansteht“.',
  );
}

function readRole({ query }: Request): DueRole | undefined {
  if (query.rolle === undefined) return undefined;
  const role = maybeRole(String(query.rolle));
  if (role) return role;
  const names = Object.values(roleNames).join(', ');
  throw refuse('Rolle unbekannt', `Bitte nennen Sie eine dieser Rollen: ${names}.`);
}
