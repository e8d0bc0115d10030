import type { Audience, Receiver } from '../../data/audience.ts';
import type { Comparison } from '../../data/comparison.ts';
import type { GoalView, Request, SeriesAnswer } from '../../data/contract.ts';
import type { Content, RecordKind } from '../../data/cycle/records.ts';
import type { Pack } from '../../data/pack-endpoints.ts';
import type { ProtectionRules } from '../../data/protection-rules.ts';
import type { Pin } from '../../data/report-document.ts';
import type { SurveyView } from '../../data/survey.ts';

/** A release that figures of a report are from, with the rules of protection that it was made by and what its sources are called. */
export interface DrawnRelease {
  audience: Receiver;
  number: number;
  rules: ProtectionRules;
  sourceTitles: ReadonlyMap<string, string>;
}

/**
 * Everything that reports are made of, as of the pin and with the eyes of the report's audience: all figures have passed
 * the gate for it. Each throws `HttpProblem` where the API refuses the same question.
 */
export interface ReportSource {
  audience: Audience;
  pin: Pin;
  municipality: { key: string; name: string };
  /** When the release was made that the audience reads (ISO time), null for staff and without one. */
  releasedAt: string | null;
  /** The releases that were drawn on so far: the audience's own, and those of packs that were read. */
  releases(): readonly DrawnRelease[];
  /** Whether it is the demonstration, whose figures are invented. */
  demo: boolean;
  /** The goals in use in their order. */
  goals(): Promise<GoalView[]>;
  series(query: Omit<Request<'series'>['query'], 'asOf'>): Promise<SeriesAnswer>;
  comparison(query: Omit<Request<'comparison'>['query'], 'asOf'>): Promise<Comparison>;
  survey(key: string): Promise<SurveyView>;
  pack(meeting: string): Promise<Pack>;
  /**
   * What was written down of the cycle by then. It is not protected: words of reviews and money of measures are for the
   * audience only as the agenda pack hands them out.
   */
  records<Kind extends RecordKind>(kind: Kind): Promise<Content<Kind>[]>;
}
