import * as z from 'zod';
import { delivery, deliveryDraft } from './delivery.ts';
import { words } from './words.ts';

/** An import as far as a delivery names it. */
const arrivedFile = z.strictObject({ id: z.number().int(), fileName: z.string(), committedAt: z.string() });
export type ArrivedFile = z.infer<typeof arrivedFile>;

/**
 * Where a delivery stands: awaited, due within 30 days, past its due day, complete, or no longer waited for because
 * the delivery has ended.
 */
export const deliveryStates = ['expected', 'dueSoon', 'overdue', 'received', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One period of a delivery, computed from the imports that are not withdrawn. */
export const deliveryPeriod = z.strictObject({
  period: z.string(),
  /** ISO day. */
  due: z.string(),
  state: z.enum(deliveryStates),
  /** The newest import that brought something for it; a delivery that is not complete may have one, too. */
  import: arrivedFile.nullable(),
  /** Of a list of returns: schools that have reported, of those that have to. */
  returns: z.strictObject({ reported: z.number().int(), due: z.number().int() }).nullable(),
});
export type DeliveryPeriod = z.infer<typeof deliveryPeriod>;

/** Somebody's last change; `version` counts up and has to be named by whoever changes it next. */
const change = { version: z.number().int(), changedAt: z.string(), changedBy: z.string() };

export const storedDelivery = z.strictObject({ delivery, ...change });
export type StoredDelivery = z.infer<typeof storedDelivery>;

export const deliveryEntry = z.strictObject({
  ...storedDelivery.shape,
  /** Nothing is waited for any more. */
  ended: z.boolean(),
  /** In time order. */
  overdue: z.array(deliveryPeriod),
  /** What is to come next and has not come yet. */
  next: deliveryPeriod.nullable(),
  /** The newest period that is complete. */
  last: deliveryPeriod.nullable(),
});
export type DeliveryEntry = z.infer<typeof deliveryEntry>;

export const deliveryView = z.strictObject({
  ...deliveryEntry.shape,
  /** The last eight periods that have begun and the one to come, newest first. */
  periods: z.array(deliveryPeriod),
  /** Whether it can be deleted: nothing has come for it yet. */
  removable: z.boolean(),
});
export type DeliveryView = z.infer<typeof deliveryView>;

/** What can be chosen from when a delivery is written down. */
export const deliveryChoices = z.strictObject({
  formats: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  indicators: z.array(z.strictObject({ id: z.string(), title: words })),
  /** Of the schools in the register. */
  forms: z.array(z.strictObject({ key: z.string(), title: words })),
  providers: z.array(z.string()),
  schools: z.number().int(),
});
export type DeliveryChoices = z.infer<typeof deliveryChoices>;

/** A school on the list of returns for one period: `notDue` where it did not exist at the period's end. */
export const schoolReturn = z.strictObject({
  number: z.string(),
  name: z.string(),
  form: words,
  provider: z.string().nullable(),
  state: z.enum(['reported', 'missing', 'notDue']),
  /** What brought its figures, or said that there are none. */
  import: arrivedFile.nullable(),
  opened: z.string().nullable(),
  closed: z.string().nullable(),
});
export type SchoolReturn = z.infer<typeof schoolReturn>;

export const returnList = z.strictObject({ period: deliveryPeriod, schools: z.array(schoolReturn) });
export type ReturnList = z.infer<typeof returnList>;

/** A change names the version that it was made from. */
export const deliveryChange = z.strictObject({ delivery: deliveryDraft, version: z.number().int() });
