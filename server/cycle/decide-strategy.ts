import type { RecordKind, TypedRecord } from '../../data/cycle/records.ts';
import type { DroppedRow, Strategy } from '../../data/goal.ts';
import { ownOf, proposalOf, type StrategyContent } from '../../data/strategy-proposal.ts';
import { formatDate } from '../../web/words/format.ts';
import type { Occasion, RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { checkProposal } from './check-proposal.ts';
import { prepareRecord } from './prepare-record.ts';
import { readLiving } from './prepare-strategy.ts';

/** `strategy` is the draft's key, `decidedBy` the body's name, `decidedOn` an ISO day, `paper` the paper's number. */
export interface StrategyDecision {
  strategy: string;
  decidedBy: string;
  decidedOn: string;
  paper: string | null;
  /** The record that brings the decision: the paper, where it is in the collection. */
  cause?: { kind: RecordKind; key: string } | undefined;
}

/**
 * A draft comes into force, in the transaction of the writer. Where it continues a version, that one becomes superseded
 * with its goals and targets as they end kept in its rows; what the draft proposes becomes the living goals and targets
 * under the same keys, and what it drops is archived, plans too. Changed targets keep what held before, with the
 * decision. Throws `HttpProblem` where the strategy is no draft, or can't be decided like that.
 */
export async function decideStrategy(
  writer: RecordWriter,
  decision: StrategyDecision,
): Promise<TypedRecord<'strategy'>> {
  const draft = await readDraft(writer, decision.strategy);
  const turn: Turn = { writer, decision, draft, occasion: occasionOf(draft, decision) };
  const { decidedBy, decidedOn, paper } = decision;
  const said = { decidedBy, decidedOn, paper };
  const decided: Strategy = { ...draft, ...said, state: 'decided', rows: [], targetRows: [] };
  const proposal = draft.continues === null ? undefined : await endVersion(turn, draft.continues);
  const record = await writer.write('strategy', decided, turn.occasion);
  if (proposal) await bringIntoForce(turn, proposal);
  return record;
}

interface Turn {
  writer: RecordWriter;
  decision: StrategyDecision;
  draft: Strategy;
  occasion: Occasion & { reason: string };
}

interface Proposal {
  inForce: StrategyContent;
  next: StrategyContent;
}

async function readDraft(writer: RecordWriter, key: string): Promise<Strategy> {
  const record = await writer.read('strategy', key);
  if (!record || record.archived) {
    throw new HttpProblem(
      404,
      'Strategie nicht gefunden',
      'Diese Strategie gibt es nicht oder nicht mehr. Bitte öffnen Sie sie aus der Liste.',
    );
  }
  if (record.content.state === 'draft') return record.content;
  throw new HttpProblem(
    422,
    'Schon beschlossen',
    `„${record.title}“ ist kein Entwurf mehr. Bitte laden Sie die Seite neu.`,
  );
}

function occasionOf({ title, version }: Strategy, decision: StrategyDecision): Turn['occasion'] {
  const { decidedBy, decidedOn, paper, cause } = decision;
  const number = paper === null ? '' : ` (Vorlage ${paper})`;
  return { reason: `${decidedBy}, ${formatDate(decidedOn, 'de')}${number}: ${title} ${version}`, cause };
}

/** What the draft proposes beside what held until the decision; the version that held keeps that. */
async function endVersion({ writer, decision, draft, occasion }: Turn, key: string): Promise<Proposal> {
  const living = await readLiving(writer);
  const before = (await writer.read('strategy', key))?.content;
  if (before?.state !== 'decided') {
    throw new HttpProblem(
      422,
      'Vorige Fassung nicht in Kraft',
      'Die Fassung, die dieser Entwurf fortschreibt, ist nicht in Kraft. Bitte schreiben Sie die geltende Fassung fort.',
    );
  }
  checkProposal(draft, living);
  const inForce = ownOf(key, living);
  const { goals: rows, targets: targetRows } = inForce;
  const ended: Strategy = { ...before, state: 'superseded', until: decision.decidedOn, rows, targetRows };
  await writer.write('strategy', ended, occasion);
  return { inForce, next: proposalOf(draft, inForce) };
}

async function bringIntoForce(turn: Turn, { inForce, next }: Proposal): Promise<void> {
  const { writer, decision, occasion } = turn;
  for (const goal of next.goals) await writer.write('goal', goal, occasion);
  const paper = decision.cause?.kind === 'paper' ? decision.cause.key : undefined;
  for (const target of next.targets) {
    const before = inForce.targets.find(({ key }) => key === target.key);
    if (JSON.stringify(before) === JSON.stringify(target)) continue;
    const { reason } = occasion;
    const preparation = { content: target, before, writer, reason, today: decision.decidedOn, paper };
    await writer.write('target', await prepareRecord('target', preparation), occasion);
  }
  await archiveMissing(turn, { inForce, next }, 'goal');
  await archiveMissing(turn, { inForce, next }, 'target');
  await archivePlans(turn, { inForce, next });
}

async function archiveMissing(
  turn: Turn,
  { inForce, next }: Proposal,
  kind: DroppedRow['kind'],
): Promise<void> {
  const { writer, draft, occasion } = turn;
  const part = kind === 'goal' ? 'goals' : 'targets';
  const kept = new Set(next[part].map(({ key }) => key));
  for (const { key } of inForce[part].filter((row) => !kept.has(row.key))) {
    const record = await writer.read(kind, key);
    if (!record) continue;
    const said = draft.dropped.find((row) => row.kind === kind && row.key === key);
    const reason = said ? `${occasion.reason}. ${said.reason}` : occasion.reason;
    await writer.write(kind, record.content, { ...occasion, reason, archived: true });
  }
}

/** Milestones go with their goal. */
async function archivePlans({ writer, occasion }: Turn, { inForce, next }: Proposal): Promise<void> {
  const kept = new Set(next.goals.map(({ key }) => key));
  const gone = new Set(inForce.goals.map(({ key }) => key).filter((key) => !kept.has(key)));
  for (const { content } of await writer.list('plan')) {
    if (gone.has(content.goal)) await writer.write('plan', content, { ...occasion, archived: true });
  }
}
