import type { Report } from '../../data/report.ts';
import type { ReportChart } from '../../data/report-chart.ts';
import type { Block, ReportDocument } from '../../data/report-document.ts';
import { formatDate } from '../../web/words/format.ts';
import { audienceWords, reportTemplateWords } from '../../web/words/record-values.ts';
import { say } from '../../web/words/texts.ts';
import { HttpProblem } from '../errors.ts';
import { createChapters } from './chapters.ts';
import { withFootnotes } from './footnotes.ts';
import { makePart } from './parts/index.ts';
import { definitionsOf, sourcesOf, surveyIndicator } from './report-definitions.ts';
import type { Afterwards, DraftBlock, Drafting } from './report-draft.ts';
import { headOf } from './report-head.ts';
import type { ReportSource } from './report-source.ts';

/** What an edition adds to its report: its number and address, null for a draft, and the edition before it. */
export interface Making {
  number: string | null;
  address: string | null;
  previous: Drafting['previous'];
  /** Key of the meeting that it is made for by its schedule, null where it is not. */
  meeting: string | null;
  /** Told of each part that is about something that is not there, by its place, with the words that stand there instead. */
  onMissing?: (part: number, words: string) => void;
  /** Told after each part, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * The report as a document: all parts in their order, figures and tables numbered, with the definitions, sources and
 * signs that occur in it. A part whose content is not there says so in its place; throws `HttpProblem` where a part must
 * not be shown to the report's audience.
 */
export async function buildReport(
  report: Report,
  source: ReportSource,
  making: Making,
): Promise<ReportDocument> {
  const drafting: Drafting = {
    ...{ report, source, language: report.language, previous: making.previous },
    meeting: making.meeting ?? (await nextMeeting(report, source)),
    onMissing: () => {},
  };
  const placed = createChapters();
  const parts: (DraftBlock[] | Afterwards)[] = [];
  for (const [index, part] of report.parts.entries()) {
    const onMissing = (words: string) => making.onMissing?.(index, words);
    const made = await makePart(part, { ...drafting, onMissing }).catch((error) => tellPart(error, index));
    parts.push(placed(part, made));
    making.onProgress?.((index + 1) / report.parts.length);
  }
  const head = await headOf(drafting);
  const others = parts.flatMap((part) => (typeof part === 'function' ? [] : part));
  const goals = await goalsIn(others, source);
  const documentOf = (blocks: DraftBlock[]) =>
    putTogether(withLevels(numbered(blocks)), drafting, { making, head, goals });
  const shown = documentOf(others);
  return documentOf(parts.flatMap((part) => (typeof part === 'function' ? part(shown) : part)));
}

/** Says which of the parts can't be made: the page shows it there. */
function tellPart(error: unknown, part: number): never {
  if (!(error instanceof HttpProblem)) throw error;
  const { status, title, detail, members } = error;
  throw new HttpProblem(status, title, detail, { ...members, part });
}

function putTogether(
  blocks: Block[],
  { report, source }: Drafting,
  { making, head, goals }: Pick<ReportDocument, 'head' | 'goals'> & { making: Making },
): ReportDocument {
  const { language, audience, title, subtitle } = report;
  const { pin, demo } = source;
  const { number, address } = making;
  const shown = indicatorsOf(blocks, report);
  return {
    ...{ title, subtitle, language, audience, pin, number, address, head },
    blocks: blocks.map((block) => (block.kind === 'table' ? withFootnotes(block) : block)),
    goals,
    kindWord: reportTemplateWords[report.template][language],
    audienceWord: audienceWords[audience][language],
    municipality: source.municipality.name,
    date: pin.day,
    pinWords: pinWords(report, source),
    invented: demo,
    hasContents: report.contents,
    definitions: definitionsOf(shown, language),
    sources: sourcesOf(shown),
    signs: signsOf(blocks),
  };
}

/** The next planned meeting of the body that the report is scheduled for. */
async function nextMeeting({ schedule }: Report, source: ReportSource): Promise<string | null> {
  if (!schedule) return null;
  const meetings = await source.records('meeting');
  const coming = meetings
    .filter(({ body, state, on }) => body === schedule.body && state === 'planned' && on >= source.pin.day)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return coming[0]?.key ?? null;
}

function pinWords({ language }: Report, { pin, audience }: ReportSource): string {
  const date = formatDate(pin.day, language);
  if (audience === 'staff') return say('reportPinStaff', language, { date });
  const audienceWord = audienceWords[audience][language];
  return pin.release === null
    ? say('reportPinNothing', language, { audience: audienceWord, date })
    : say('reportPinReleased', language, { audience: audienceWord, date, release: pin.release });
}

function numbered(blocks: readonly DraftBlock[]): Block[] {
  const counts = { figure: 0, table: 0 };
  return blocks.map((block) => {
    if (block.kind !== 'figure' && block.kind !== 'table') return block;
    counts[block.kind] += 1;
    return { ...block, number: counts[block.kind] };
  });
}

/** Parts may be put together in any order: no heading is more than one level below the one before it. */
function withLevels(blocks: readonly Block[]): Block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last };
  });
}

/** Ids of the indicators that the charts of a document are about, and those that its parts name, each once. */
function indicatorsOf(blocks: readonly Block[], { parts }: Report): string[] {
  const drawn = blocks.flatMap((block) => (block.kind === 'figure' ? indicatorOf(block.chart) : []));
  const named = parts.flatMap((part) => ('indicator' in part ? [part.indicator] : []));
  return [...new Set([...drawn, ...named])];
}

function indicatorOf(chart: ReportChart): string[] {
  switch (chart.kind) {
    case 'target':
      return [chart.target.indicator.id];
    case 'plan':
      return [];
    case 'survey':
      return [surveyIndicator];
    default:
      return [chart.indicator.id];
  }
}

/** The goals that the charts of targets and plans belong to, in their order. */
async function goalsIn(
  blocks: readonly DraftBlock[],
  source: ReportSource,
): Promise<ReportDocument['goals']> {
  const drawn = new Set(blocks.flatMap((block) => (block.kind === 'figure' ? goalOf(block.chart) : [])));
  if (drawn.size === 0) return [];
  const goals = (await source.goals()).map(({ goal: { key, title } }) => ({ key, title }));
  return goals.filter(({ key }) => drawn.has(key));
}

function goalOf(chart: ReportChart): string[] {
  if (chart.kind === 'target') return [chart.target.target.goal];
  return chart.kind === 'plan' ? [chart.plan.plan.goal] : [];
}

/** The signs of all tables, each once. */
function signsOf(blocks: readonly Block[]): ReportDocument['signs'] {
  const signs = blocks.flatMap((block) => (block.kind === 'table' ? block.signs : []));
  return [...new Map(signs.map((sign) => [sign.sign, sign])).values()];
}
