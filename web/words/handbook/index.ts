import { committeeReport } from './committee-report.ts';
import { diepholz } from './diepholz.ts';
import { figureAlong } from './figure-along.ts';
import { firstGoal } from './first-goal.ts';
import type { HandbookPage } from './handbook-page.ts';
import { heidekreis } from './heidekreis.ts';
import { meetingPack } from './meeting-pack.ts';
import { nienburg } from './nienburg.ts';
import { osnabrueck } from './osnabrueck.ts';
import { stade } from './stade.ts';
import { wolfsburg } from './wolfsburg.ts';

/** The handbook: what is done often, then one page for each practice example. */
export const handbook: readonly HandbookPage[] = [
  firstGoal,
  meetingPack,
  committeeReport,
  figureAlong,
  heidekreis,
  osnabrueck,
  wolfsburg,
  diepholz,
  stade,
  nienburg,
];

/** The page with that key in its address. */
export function maybeHandbookPage(key: string): HandbookPage | undefined {
  return handbook.find((page) => page.key === key);
}
