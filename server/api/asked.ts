import type { Area } from '../../data/area.ts';
import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import type { Atlas } from '../cycle/material.ts';
import { maybeEventTime } from '../database/event-time.ts';
import { HttpProblem } from '../errors.ts';

/** The canonical text of a breakdown that an address names; the total where it names none. */
export function readAskedBreakdown(text: string | undefined): string {
  const breakdown = maybeBreakdown(text ?? '');
  if (breakdown) return breakdownKey(breakdown);
  throw refuse(
    'Gliederung nicht lesbar',
    `„${text}“ hat nicht die Form merkmal=ausprägung;merkmal=ausprägung. Bitte wählen Sie den Ausschnitt auf der Seite der Kennzahl.`,
  );
}

/** An ISO time in UTC, null where none is asked for. */
export function readAskedTime(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = maybeEventTime(text);
  if (time !== undefined) return time;
  throw refuse(
    'Zeitpunkt nicht lesbar',
    `„${text}“ ist kein Tag der Form JJJJ-MM-TT. Bitte wählen Sie einen.`,
  );
}

/** Throws where nobody knows the area. */
export function findArea(atlas: Atlas, key: string): Area {
  const area = atlas.areas.get(key);
  if (area) return area;
  throw refuse(
    'Gebiet unbekannt',
    `Ein Gebiet mit dem Schlüssel „${key}“ gibt es nicht. Bitte wählen Sie ein anderes.`,
  );
}

/** The areas that something in `own` is to be held against, by their keys joined by commas, each once. */
export function readAskedAreas(keys: string, atlas: Atlas, own: Area): Area[] {
  const wanted = [...new Set(keys.split(','))].filter((key) => key !== '' && key !== own.key);
  if (wanted.length <= mostOthers) return wanted.map((key) => findArea(atlas, key));
  throw refuse('Zu viele Gebiete', `Bitte vergleichen Sie mit höchstens ${mostOthers} anderen Gebieten.`);
}

/** More lines can't be told apart in one chart. */
const mostOthers = 8;

export function refuse(title: string, detail: string): HttpProblem {
  return new HttpProblem(400, title, detail);
}
