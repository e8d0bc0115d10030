import type { Kysely } from 'kysely';
import { slug } from '../../data/breakdown.ts';
import { type Delivery, type DeliveryDraft, delivery as deliverySchema } from '../../data/delivery.ts';
import type { StoredDelivery } from '../../data/delivery-views.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import type { Tables } from './tables.ts';

/** All deliveries of the municipality, ended ones too, by title. */
export async function listDeliveries(db: Database, caller: Caller): Promise<StoredDelivery[]> {
  const rows = await selectDeliveries(db.kysely, caller).orderBy('title').orderBy('delivery_key').execute();
  return rows.map(storedDeliveryOf);
}

export async function maybeDelivery(
  db: Database,
  caller: Caller,
  key: string,
): Promise<StoredDelivery | undefined> {
  return maybeStored(db.kysely, caller, key);
}

/** Writes down a new delivery under a key made from its title. */
export async function insertDelivery(
  db: Database,
  caller: Caller,
  draft: DeliveryDraft,
  now: string,
): Promise<StoredDelivery> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const stored = {
      delivery: { key: await freeKey(connection, caller, draft.title), ...draft },
      version: 1,
      changedAt: now,
      changedBy: caller.actor,
    };
    await writeDelivery(connection, caller, stored);
    await raiseDataVersion(connection);
    return stored;
  });
}

/** Changes a delivery that is still at `version`; undefined where it is not, or not there. */
export async function updateDelivery(
  db: Database,
  caller: Caller,
  change: { delivery: Delivery; version: number },
  now: string,
): Promise<StoredDelivery | undefined> {
  const { delivery, version } = change;
  const stored = { delivery, version: version + 1, changedAt: now, changedBy: caller.actor };
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .updateTable('delivery')
      .set(rowOf(stored))
      .where('municipality_id', '=', caller.municipalityId)
      .where('delivery_key', '=', delivery.key)
      .where('version', '=', version)
      .executeTakeFirst();
    if (Number(result.numUpdatedRows) === 0) return undefined;
    await raiseDataVersion(connection);
    return stored;
  });
}

/** Deletes a delivery that is still at `version`; answers whether it was. */
export async function deleteDelivery(
  db: Database,
  caller: Caller,
  { key, version }: { key: string; version: number },
): Promise<boolean> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .deleteFrom('delivery')
      .where('municipality_id', '=', caller.municipalityId)
      .where('delivery_key', '=', key)
      .where('version', '=', version)
      .executeTakeFirst();
    const wasThere = Number(result.numDeletedRows) > 0;
    if (wasThere) await raiseDataVersion(connection);
    return wasThere;
  });
}

/** Puts a delivery down as it is, in the transaction of whoever calls. */
export async function writeDelivery(
  connection: Kysely<Tables>,
  scope: Scope,
  stored: StoredDelivery,
): Promise<void> {
  const key = { municipality_id: scope.municipalityId, delivery_key: stored.delivery.key };
  await connection
    .insertInto('delivery')
    .values({ ...key, ...rowOf(stored) })
    .execute();
}

async function freeKey(connection: Kysely<Tables>, scope: Scope, title: string): Promise<string> {
  // `neu` is the address of the empty form.
  const wanted = slug(title).slice(0, 60).replace(/-+$/, '') || 'lieferung';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    if (key !== 'neu' && !(await maybeStored(connection, scope, key))) return key;
  }
}

async function maybeStored(
  connection: Kysely<Tables>,
  scope: Scope,
  key: string,
): Promise<StoredDelivery | undefined> {
  const row = await selectDeliveries(connection, scope).where('delivery_key', '=', key).executeTakeFirst();
  return row && storedDeliveryOf(row);
}

function selectDeliveries(kysely: Kysely<Tables>, scope: Scope) {
  return kysely.selectFrom('delivery').selectAll().where('municipality_id', '=', scope.municipalityId);
}

function rowOf({ delivery, version, changedAt, changedBy }: StoredDelivery) {
  return {
    title: delivery.title,
    source: delivery.source,
    sender: delivery.sender.name,
    sender_email: delivery.sender.email,
    rhythm: delivery.rhythm,
    expected: JSON.stringify(delivery.expected),
    due: JSON.stringify(delivery.due),
    matching: JSON.stringify(delivery.match),
    returns: delivery.returns && JSON.stringify(delivery.returns),
    active_from: delivery.activeFrom,
    active_until: delivery.activeUntil,
    how_to_send: delivery.howToSend,
    note: delivery.note,
    version,
    changed_at: changedAt,
    changed_by: changedBy,
  };
}

type DeliveryRow = Awaited<ReturnType<ReturnType<typeof selectDeliveries>['execute']>>[number];

function storedDeliveryOf(row: DeliveryRow): StoredDelivery {
  return {
    delivery: deliverySchema.parse({
      key: row.delivery_key,
      title: row.title,
      source: row.source,
      sender: { name: row.sender, email: row.sender_email },
      rhythm: row.rhythm,
      expected: JSON.parse(row.expected),
      due: JSON.parse(row.due),
      match: JSON.parse(row.matching),
      returns: row.returns === null ? null : JSON.parse(row.returns),
      activeFrom: row.active_from,
      activeUntil: row.active_until,
      howToSend: row.how_to_send,
      note: row.note,
    }),
    version: row.version,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}
