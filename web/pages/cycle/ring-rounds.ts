import { daysAhead } from '../../../data/cycle/due.ts';
import type { Ring, Round } from '../../../data/cycle/ring.ts';
import { isRingFor, type RoundStanding, standRound } from '../../../data/cycle/round-standing.ts';
import { addDays } from '../../../data/delivery-periods.ts';
import type { RingToken } from '../../charts/ring-layout.ts';
import type { Cycle } from './use-cycle.ts';

/** A round with where it stands, and the title of its field of action. */
export interface ShownRound {
  round: Round;
  field: string;
  standing: RoundStanding;
  tone: RingToken['tone'];
}

/** A ring's rounds as they stand, and the fields of action that none is running for. */
export interface RingRounds {
  running: ShownRound[];
  ended: ShownRound[];
  without: { key: string; title: string }[];
}

export function roundsOf(ring: Ring, { rounds, fields, today }: Cycle): RingRounds {
  const shown = rounds
    .filter((round) => round.ring === ring.key)
    .map((round): ShownRound => {
      const standing = standRound(ring, round, today);
      const field = fields.find(({ field: { key } }) => key === round.actionField)?.field.title;
      return { round, field: field ?? round.title, standing, tone: toneOf(standing, today) };
    });
  const placeOf = (key: string) => fields.findIndex(({ field }) => field.key === key);
  const running = shown
    .filter(({ standing }) => standing.isRunning)
    .sort((one, other) => placeOf(one.round.actionField) - placeOf(other.round.actionField));
  const without = fields
    .map(({ field: { key, title } }) => ({ key, title }))
    .filter(({ key }) => isRingFor(ring, key) && !running.some(({ round }) => round.actionField === key));
  return { running, ended: shown.filter(({ standing }) => !standing.isRunning), without };
}

function toneOf({ next }: RoundStanding, today: string): RingToken['tone'] {
  if (next?.state === 'late') return 'late';
  // All stations passed: what is left is to close the round.
  return next === null || next.due <= addDays(today, daysAhead) ? 'soon' : 'ahead';
}
