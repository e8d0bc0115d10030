import type { Change, Paper } from '../../data/cycle/paper.ts';
import type { ChangeFault } from '../../data/paper-endpoints.ts';
import { formatDate } from '../../web/words/format.ts';
import { parseContent, type RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { decideStrategy } from './decide-strategy.ts';
import { changedMeasure, changedTarget, findFault, recordOfChange } from './paper-changes.ts';
import { prepareRecord } from './prepare-record.ts';

/** A decision as it is cited: the title of the body that decided, the ISO day, the number. */
export interface Decision {
  body: string;
  on: string;
  number: string | null;
}

/**
 * Makes the changes that a paper was decided with, in the transaction of the decision: a target keeps what held before,
 * a measure gets a line in its history, a goal is put out of use, a draft of a strategy holds. All versions name the
 * paper as their cause. Throws `HttpProblem` 409 before anything is written where one of them does not fit any more.
 */
export async function applyDecision(writer: RecordWriter, paper: Paper, decision: Decision): Promise<void> {
  for (const change of paper.changes) {
    const fault = await findFault(change, writer);
    if (fault) await refuseFault(change, fault, writer);
  }
  for (const change of paper.changes) await applyChange(writer, paper, { change, decision });
}

/** "Kreistag, 14.12.2026, Beschluss 2026/58 (Vorlage 2026/058)". */
export function decisionText({ number }: Pick<Paper, 'number'>, decision: Decision): string {
  const cited = decision.number === null ? 'Beschluss' : `Beschluss ${decision.number}`;
  return `${decision.body}, ${formatDate(decision.on, 'de')}, ${cited} (Vorlage ${number})`;
}

async function applyChange(
  writer: RecordWriter,
  paper: Paper,
  { change, decision }: { change: Change; decision: Decision },
): Promise<void> {
  const text = decisionText(paper, decision);
  const cause = { kind: 'paper', key: paper.key } as const;
  switch (change.kind) {
    case 'target': {
      const before = (await writer.read('target', change.target))?.content;
      if (!before) return;
      const content = parseContent('target', changedTarget(before, change));
      const preparation = { content, before, writer, reason: text, today: decision.on, paper: paper.key };
      await writer.write('target', await prepareRecord('target', preparation), { reason: text, cause });
      return;
    }
    case 'measure': {
      const before = (await writer.read('measure', change.measure))?.content;
      if (!before) return;
      const note = change.note === '' ? text : `${text}: ${change.note}`;
      const standing = { state: change.state, on: decision.on, note: note.slice(0, 300), paper: paper.key };
      const changed = { ...changedMeasure(before, change), history: [...before.history, standing] };
      const content = parseContent('measure', changed);
      const preparation = { content, before, writer, reason: text, today: decision.on, paper: paper.key };
      await writer.write('measure', await prepareRecord('measure', preparation), { reason: note, cause });
      return;
    }
    case 'goal': {
      const goal = (await writer.read('goal', change.goal))?.content;
      const reason = change.note === '' ? text : `${text}: ${change.note}`;
      if (goal) await writer.write('goal', goal, { reason, cause, archived: true });
      return;
    }
    case 'strategy':
      await decideStrategy(writer, {
        strategy: change.strategy,
        decidedBy: decision.body,
        decidedOn: decision.on,
        paper: paper.number,
        cause,
      });
  }
}

async function refuseFault(change: Change, fault: ChangeFault, writer: RecordWriter): Promise<never> {
  const { kind, key } = recordOfChange(change);
  const title = (await writer.read(kind, key))?.title ?? key;
  throw new HttpProblem(409, 'Beschluss nicht anwendbar', `„${title}“ ${faultTexts[fault]}`);
}

const faultTexts: Readonly<Record<ChangeFault, string>> = {
  gone: 'gibt es nicht mehr. Bitte nehmen Sie diese Änderung aus der Vorlage heraus oder stellen Sie den Eintrag wieder her, und tragen Sie dann den Beschluss ein.',
  archived:
    'ist inzwischen archiviert. Bitte nehmen Sie diese Änderung aus der Vorlage heraus oder nehmen Sie den Eintrag wieder in Gebrauch, und tragen Sie dann den Beschluss ein.',
  changed:
    'wurde geändert, seit die Vorlage geschrieben wurde. Bitte prüfen Sie auf der Seite der Vorlage, ob die Änderung noch passt, und bestätigen Sie sie dort; tragen Sie dann den Beschluss ein.',
  done: 'ist kein Entwurf mehr, sondern schon beschlossen oder abgelöst. Bitte nehmen Sie diese Änderung aus der Vorlage heraus und tragen Sie dann den Beschluss ein.',
};
