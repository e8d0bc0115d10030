import { addDays } from '../delivery-periods.ts';
import type { Passing, Ring, Round, Station } from './ring.ts';

/**
 * `next` is the first station that was not passed, where it is not late; `ahead` lies behind it; `leftOut` was not
 * passed before the round ended.
 */
export type StationState = 'passed' | 'late' | 'next' | 'ahead' | 'leftOut';

export interface StationStanding {
  station: Station;
  state: StationState;
  /** ISO day, reckoned from the day on which the station before was passed, or from its own due day. */
  due: string;
  /** How many days after its due day it was passed, or the day of the question is; null where it is in time. */
  daysLate: number | null;
  /** The newest entry of the protocol about it. */
  passing: Passing | null;
}

export interface RoundStanding {
  /** In the order of the ring. */
  stations: StationStanding[];
  /** Where the round stands: the first station that was not passed, null where all were or the round has ended. */
  next: StationStanding | null;
  passed: number;
  /** Every station was passed. */
  isComplete: boolean;
  isRunning: boolean;
}

/**
 * Where a round stands on the ISO day `today`. A station is due `days` after the day on which the one before it was
 * passed, the first `days` after the round's start; where the one before was not passed, after that one's due day. It is
 * late from the day after its due day on.
 */
export function standRound({ stations }: Pick<Ring, 'stations'>, round: Round, today: string): RoundStanding {
  const isRunning = round.end === null;
  const first = stations.findIndex(({ key }) => passingOf(round, key) === null);
  let from = round.start;
  const standings = stations.map((station, index): StationStanding => {
    const passing = passingOf(round, station.key);
    const due = addDays(from, station.days);
    from = passing?.on ?? due;
    const lateness = daysBetween(due, passing?.on ?? round.end ?? today);
    const open = isRunning ? openState({ isLate: lateness > 0, isFirst: index === first }) : 'leftOut';
    return {
      station,
      state: passing ? 'passed' : open,
      due,
      daysLate: lateness > 0 ? lateness : null,
      passing,
    };
  });
  return {
    stations: standings,
    next: isRunning ? (standings[first] ?? null) : null,
    passed: standings.filter(({ state }) => state === 'passed').length,
    isComplete: first === -1,
    isRunning,
  };
}

/** The ring is for every field of action where it names none. */
export function isRingFor({ actionFields }: Pick<Ring, 'actionFields'>, actionField: string): boolean {
  return actionFields.length === 0 || actionFields.includes(actionField);
}

function openState({ isLate, isFirst }: { isLate: boolean; isFirst: boolean }): StationState {
  if (isLate) return 'late';
  return isFirst ? 'next' : 'ahead';
}

function passingOf({ protocol }: Round, station: string): Passing | null {
  return protocol.findLast((passing) => passing.station === station) ?? null;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
