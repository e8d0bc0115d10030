import { indicators } from '../../data/catalogue/index.ts';
import type { StoredDelivery } from '../../data/contract.ts';
import type { Delivery } from '../../data/delivery.ts';
import { importers } from '../../importers/registry.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { readDeliveryMaterial, viewDelivery, viewEntry, viewReturns } from '../cycle/deliveries.ts';
import { formWords } from '../cycle/school-returns.ts';
import {
  deleteDelivery,
  insertDelivery,
  listDeliveries,
  maybeDelivery,
  updateDelivery,
} from '../database/deliveries.ts';
import { readSchools } from '../database/schools.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import type { Handler } from './endpoint.ts';

export const readDeliveryList: Handler<'deliveries'> = async (context, caller) => {
  const stored = await listDeliveries(context.db, caller);
  const material = await readMaterial(
    context,
    caller,
    stored.map(({ delivery }) => delivery),
  );
  return { deliveries: stored.map((one) => viewEntry(one, material)) };
};

export const readDeliveryChoices: Handler<'deliveryChoices'> = async (context, caller) => {
  const schools = await readSchools(context.db, caller);
  const forms = [...new Set(schools.map(({ form }) => form))];
  const providers = new Set(schools.flatMap(({ provider }) => (provider === null ? [] : [provider])));
  return {
    formats: importers.filter(({ isRefused }) => !isRefused).map(({ id, title }) => ({ id, title })),
    indicators: indicators.map(({ id, title }) => ({ id, title })),
    forms: forms.map((key) => ({ key, title: formWords(key) })),
    providers: [...providers].sort(),
    schools: schools.length,
  };
};

export const readDelivery: Handler<'delivery'> = async (context, caller, { params }) => {
  const stored = await findDelivery(context, caller, params.id);
  return viewDelivery(stored, await readMaterial(context, caller, [stored.delivery]));
};

export const readReturns: Handler<'returns'> = async (context, caller, { params, query }) => {
  const { delivery } = await findDelivery(context, caller, params.id);
  const list = viewReturns(delivery, query.period, await readMaterial(context, caller, [delivery]));
  if (list) return list;
  throw new HttpProblem(
    404,
    'Berichtszeitraum nicht gefunden',
    `Für „${query.period}“ wird diese Lieferung nicht erwartet. Die Berichtszeiträume stehen auf der Seite der Lieferung.`,
  );
};

export const addDelivery: Handler<'addDelivery'> = async (context, caller, { body }) => {
  return writeWhenFree(context.db, (writer) => insertDelivery(writer, caller, body.delivery, now()));
};

export const changeDelivery: Handler<'changeDelivery'> = async (context, caller, { params, body }) => {
  const { delivery } = await findDelivery(context, caller, params.id);
  const change = { delivery: { ...body.delivery, key: delivery.key }, version: body.version };
  const changed = await writeWhenFree(context.db, (writer) => updateDelivery(writer, caller, change, now()));
  return changed ?? refuseOvertaken(context, caller, params.id);
};

export const removeDelivery: Handler<'removeDelivery'> = async (context, caller, { params, query }) => {
  const stored = await findDelivery(context, caller, params.id);
  const view = viewDelivery(stored, await readMaterial(context, caller, [stored.delivery]));
  if (!view.removable) {
    throw new HttpProblem(
      409,
      'Nicht gelöscht',
      'Zu dieser Lieferung ist schon etwas eingegangen. Sie können sie beenden: Dann wird nichts mehr erwartet, und was war, bleibt nachzulesen.',
    );
  }
  const asked = { key: params.id, version: Number(query.version) };
  const wasThere = await writeWhenFree(context.db, (writer) => deleteDelivery(writer, caller, asked));
  return wasThere ? {} : refuseOvertaken(context, caller, params.id);
};

function readMaterial(context: Context, caller: Caller, deliveries: readonly Delivery[]) {
  return readDeliveryMaterial(context.db, caller, { deliveries, today: context.today() });
}

async function findDelivery(context: Context, caller: Caller, key: string): Promise<StoredDelivery> {
  const stored = await maybeDelivery(context.db, caller, key);
  if (stored) return stored;
  throw new HttpProblem(
    404,
    'Lieferung nicht gefunden',
    'Diese Lieferung gibt es nicht oder nicht mehr. Alle Lieferungen stehen unter „Daten › Lieferungen“.',
  );
}

/** Two people had it before them at once; the later one has to look first. */
async function refuseOvertaken(context: Context, caller: Caller, key: string): Promise<never> {
  const { changedBy } = await findDelivery(context, caller, key);
  throw new HttpProblem(
    409,
    'Inzwischen geändert',
    `${changedBy} hat diese Lieferung geändert, während Sie sie vor sich hatten. Ihre Angaben sind nicht gespeichert. Bitte laden Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.`,
  );
}

function now(): string {
  return new Date().toISOString();
}
