import type { AssessedPlan, AssessedTarget, DeliveryEntry } from '../../data/contract.ts';
import type { Body, Meeting } from '../../data/cycle/body.ts';
import type { Measure } from '../../data/cycle/measure.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { Review } from '../../data/cycle/review.ts';
import type { Ring, Round } from '../../data/cycle/ring.ts';
import type { ActionField, Goal } from '../../data/goal.ts';
import type { Report } from '../../data/report.ts';
import type { MadeForMeeting } from './due-reports.ts';

/** Everything that is gone through for what is due and what is missing: the records in use, judged on the day `today`. */
export interface CycleMaterial {
  /** ISO day. */
  today: string;
  fields: readonly ActionField[];
  goals: readonly Goal[];
  targets: readonly AssessedTarget[];
  plans: readonly AssessedPlan[];
  measures: readonly Measure[];
  reviews: readonly Review[];
  bodies: readonly Body[];
  meetings: readonly Meeting[];
  papers: readonly Paper[];
  rings: readonly Ring[];
  rounds: readonly Round[];
  deliveries: readonly DeliveryEntry[];
  reports: readonly Report[];
  /** What was made, or is being made, of them for meetings; what failed. */
  madeReports: readonly MadeForMeeting[];
  failedReports: readonly MadeForMeeting[];
}
