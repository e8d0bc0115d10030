import type { Content } from '../../../data/cycle/records.ts';
import { type Report, report, reportPart } from '../../../data/report.ts';
import { isBranch } from '../records/tree.ts';

/** What of a draft can be shown: `places` says where in the draft each of its parts stands. */
export interface ShownReport {
  report: Report;
  places: number[];
  /** Parts in which something is still to be chosen, by their place in the draft. */
  unfinished: number[];
}

/**
 * A draft as a report that can be shown while it is being written: without the parts that are unfinished, and those in
 * `without`; undefined where nothing of it can be read.
 */
export function readShownReport(
  draft: unknown,
  { key, untitled, without = [] }: { key: string; untitled: string; without?: readonly number[] },
): ShownReport | undefined {
  if (!isBranch(draft)) return undefined;
  const parts: unknown[] = Array.isArray(draft.parts) ? draft.parts : [];
  const read = parts.map((part) => reportPart.safeParse(part));
  const places = [...read.keys()].filter((at) => read[at]?.success && !without.includes(at));
  const whole = report.safeParse({
    ...draft,
    key,
    ...readHead(draft, untitled),
    parts: places.map((at) => parts[at]),
  });
  if (!whole.success) return undefined;
  const unfinished = [...read.keys()].filter((at) => !read[at]?.success);
  return { report: whole.data, places, unfinished };
}

/** What stands above the parts: whatever can't be read there is left to its preset. */
function readHead(draft: Record<string, unknown>, untitled: string): Partial<Content<'report'>> {
  const { title, subtitle, from, until, schedule } = report.shape;
  return {
    title: title.safeParse(draft.title).data ?? untitled,
    subtitle: subtitle.safeParse(draft.subtitle).data ?? null,
    from: from.safeParse(draft.from).data ?? null,
    until: until.safeParse(draft.until).data ?? null,
    // The pack of the next meeting is that of the schedule's body.
    schedule: schedule.safeParse(draft.schedule).data ?? null,
  };
}
