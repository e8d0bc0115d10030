import type { RecordKind } from '../../data/cycle/records.ts';

/** Which lane of the picture an event belongs to. */
export type TimelineLane = 'values' | 'targets' | 'measures' | 'steps' | 'reviews' | 'decisions';

/** Something that happened to a goal, or is to happen, in the reader's language. */
export interface TimelineEvent {
  lane: TimelineLane;
  /** ISO day. */
  on: string;
  title: string;
  /** As a label in the picture. */
  short: string;
  detail: string | null;
  /** The record that it leads to. */
  record: { kind: RecordKind; key: string } | null;
  /** How it is drawn: done and decided things filled, others hollow, what is late as a square. */
  look: 'filled' | 'hollow' | 'late';
}

/** Its place in the list, from 1; the picture's marks carry it. */
export interface NumberedEvent extends TimelineEvent {
  number: number;
}
