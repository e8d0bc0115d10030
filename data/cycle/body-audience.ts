import type { Receiver } from '../audience.ts';
import type { Body } from './body.ts';

/**
 * For whom a body's pack is: committees and the groups that steer read what is released to committees; in networks and
 * projects sit people from outside, so they read what everybody may.
 */
export function audienceOf({ kind, political }: Pick<Body, 'kind' | 'political'>): Receiver {
  return political || (kind !== 'network' && kind !== 'project') ? 'committee' : 'public';
}
