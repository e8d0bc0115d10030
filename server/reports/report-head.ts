import type { Meeting } from '../../data/cycle/body.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import type { ReportDocument } from '../../data/report-document.ts';
import { formatDate } from '../../web/words/format.ts';
import { purposeWords } from '../../web/words/record-values.ts';
import { say } from '../../web/words/texts.ts';
import { titledIn } from '../cycle/pack-source.ts';
import type { Drafting } from './report-draft.ts';
import { maybePack, maybePaper } from './report-paper.ts';

type Head = ReportDocument['head'];

/** What stands in the head of a paper or pack beside its title: number, body, day, public or not. */
export async function headOf(drafting: Drafting): Promise<Head> {
  const { parts } = drafting.report;
  const paper = parts.find((part) => part.kind === 'paper');
  if (paper) {
    const found = await maybePaper(paper.paper, drafting);
    return found ? paperHead(found, drafting) : [];
  }
  const meeting = parts.find((part) => part.kind === 'meeting');
  return meeting ? meetingHead(meeting.meeting, drafting) : [];
}

async function paperHead(paper: Paper, { source, language }: Drafting): Promise<Head> {
  const bodies = await source.records('body');
  const meetings = await source.records('meeting');
  const steps = paper.route.map((step) => {
    const body = titledIn(bodies, step.body).title;
    const on = step.outcome?.on ?? meetings.find(({ key }) => key === step.meeting)?.on ?? null;
    return on === null ? body : say('reportBodyOn', language, { body, date: formatDate(on, language) });
  });
  return said([
    { label: say('reportPaperNumber', language), text: paper.number },
    { label: say('reportPaperKind', language), text: purposeWords[paper.purpose][language] },
    { label: say(steps.length === 1 ? 'reportBody' : 'reportHeadBodies', language), text: steps.join(', ') },
    {
      label: say('reportPaperAccess', language),
      text: say(paper.public ? 'reportPublic' : 'paperClosed', language),
    },
    { label: say('paperResponsible', language), text: paper.responsible ?? '' },
  ]);
}

async function meetingHead(meeting: string | null, drafting: Drafting): Promise<Head> {
  const key = meeting ?? drafting.meeting;
  const pack = key === null ? null : await maybePack(key, drafting);
  return pack ? said(meetingFacts(pack.meeting, pack.body.title, drafting)) : [];
}

function meetingFacts({ title, on, time, place }: Meeting, body: string, { language }: Drafting): Head {
  const date = formatDate(on, language);
  const ofItsOwn = title === '' || title === body ? date : `${title}, ${date}`;
  return [
    { label: say('reportBody', language), text: body },
    { label: say('reportMeeting', language), text: ofItsOwn },
    {
      label: say('reportTime', language),
      text: time === null ? '' : say('reportOClock', language, { time }),
    },
    { label: say('reportPlace', language), text: place ?? '' },
  ];
}

function said(facts: Head): Head {
  return facts.filter(({ text }) => text !== '');
}
