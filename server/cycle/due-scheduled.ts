import type { DueItem } from '../../data/cycle/due.ts';
import { recordTitle } from '../../data/cycle/record-title.ts';
import { addDays } from '../../data/delivery-periods.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { makeDueItem, urgencyOf } from './due-item.ts';
import { dueReports } from './due-reports.ts';

/**
 * Reports that their schedules ask for before a meeting and that are not there: because making them failed, or because
 * the day passed without anybody making them. On the day itself they come by themselves.
 */
export function dueOfReports(material: CycleMaterial): DueItem[] {
  const { reports, meetings, bodies, madeReports, failedReports, today } = material;
  return dueReports({ reports, meetings, made: madeReports }, today).flatMap((due) => {
    const report = reports.find(({ key }) => key === due.report);
    const meeting = meetings.find(({ key }) => key === due.meeting);
    if (!report?.schedule || !meeting) return [];
    const day = addDays(meeting.on, -report.schedule.daysBefore);
    const hasFailed = failedReports.some((one) => one.report === due.report && one.meeting === due.meeting);
    const urgency = urgencyOf(day, today);
    if (!urgency || (!hasFailed && urgency !== 'late')) return [];
    const body = bodies.find(({ key }) => key === meeting.body)?.title;
    return [
      makeDueItem({
        kind: 'reportMissing',
        ...{ urgency, day },
        title: report.title,
        part: recordTitle('meeting', meeting, () => body),
        record: { kind: 'report', key: report.key },
      }),
    ];
  });
}
