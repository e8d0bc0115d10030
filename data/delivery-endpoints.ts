import * as z from 'zod';
import { deliveryDraft } from './delivery.ts';
import {
  deliveryChange,
  deliveryChoices,
  deliveryEntry,
  deliveryView,
  returnList,
  storedDelivery,
} from './delivery-views.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string() });

/** The part of the contract about deliveries. */
export const deliveryEndpoints = {
  deliveries: {
    method: 'GET',
    path: '/api/deliveries',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ deliveries: z.array(deliveryEntry) }),
    cached: true,
  },
  deliveryChoices: {
    method: 'GET',
    path: '/api/delivery-choices',
    params: nothing,
    query: nothing,
    body: nothing,
    response: deliveryChoices,
    cached: true,
  },
  delivery: {
    method: 'GET',
    path: '/api/deliveries/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: deliveryView,
    cached: true,
  },
  /** Who has reported for a period, and who has not. */
  returns: {
    method: 'GET',
    path: '/api/deliveries/:id/returns',
    params: byId,
    query: z.strictObject({ period: z.string() }),
    body: nothing,
    response: returnList,
    cached: true,
  },
  addDelivery: {
    method: 'POST',
    path: '/api/deliveries',
    params: nothing,
    query: nothing,
    body: z.strictObject({ delivery: deliveryDraft }),
    response: storedDelivery,
    cached: false,
  },
  changeDelivery: {
    method: 'POST',
    path: '/api/deliveries/:id',
    params: byId,
    query: nothing,
    body: deliveryChange,
    response: storedDelivery,
    cached: false,
  },
  removeDelivery: {
    method: 'DELETE',
    path: '/api/deliveries/:id',
    params: byId,
    query: z.strictObject({ version: z.string().regex(/^\d+$/) }),
    body: nothing,
    response: nothing,
    cached: false,
  },
} as const;
