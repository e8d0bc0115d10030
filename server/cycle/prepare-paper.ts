import type { Change, Paper, RouteStep } from '../../data/cycle/paper.ts';
import { maybeDecision } from '../../data/cycle/paper-course.ts';
import { maybePeriod } from '../../data/period.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';
import { recordOfChange } from './paper-changes.ts';
import type { Preparation } from './preparation.ts';

/**
 * What bodies made of a paper and what was applied with it stays as it is, whatever a form says; the rest of the route
 * has to fit. Each change keeps the version of its record that it was written for. Throws `HttpProblem` 409 and 422.
 */
export async function preparePaper({ content, before, writer }: Preparation<'paper'>): Promise<Paper> {
  const held = heldSteps(before);
  refuseOtherPast(content, before, held);
  const open = content.route.slice(held.length).map((step) => ({ ...step, outcome: null }));
  const paper = { ...content, route: [...held, ...open], applied: before?.applied ?? null };
  refuseRoles(paper, open);
  refuseUndecided(paper);
  await refuseOtherMeetings(paper.route, held.length, writer);
  const changes = before?.applied ? before.changes : await withVersions(content.changes, before, writer);
  return { ...paper, changes };
}

/** Outcomes come in the order of the route. */
export function heldSteps(paper: Paper | undefined): RouteStep[] {
  return paper?.route.filter(({ outcome }) => outcome !== null) ?? [];
}

function refuseOtherPast(content: Paper, before: Paper | undefined, held: readonly RouteStep[]): void {
  const isSame = held.every(({ body, role }, i) => {
    const step = content.route[i];
    return step?.body === body && step.role === role;
  });
  if (!isSame || (before && held.length > 0 && before.purpose !== content.purpose)) {
    throw new HttpProblem(
      409,
      'Beratung hat begonnen',
      'Gremien, deren Ergebnis eingetragen ist, und die Art der Vorlage bleiben, wie sie sind. Bitte nehmen Sie das Ergebnis auf der Seite der Vorlage zuerst zurück.',
    );
  }
  if (before?.applied && JSON.stringify(before.changes) !== JSON.stringify(content.changes)) {
    throw new HttpProblem(
      409,
      'Beschluss angewendet',
      'Was der Beschluss geändert hat, steht fest. Bitte nehmen Sie ihn auf der Seite der Vorlage zuerst zurück, oder legen Sie eine neue Vorlage an.',
    );
  }
}

function refuseRoles({ purpose, route }: Paper, open: readonly RouteStep[]): void {
  const deciding = open.filter(({ role }) => role === 'decides').length;
  if (purpose === 'information' && route.some(({ role }) => role === 'decides')) {
    throw new HttpProblem(
      422,
      'Mitteilung ohne Beschluss',
      'Über eine Mitteilungsvorlage wird nicht beschlossen. Bitte wählen Sie „nimmt zur Kenntnis“ oder machen Sie daraus eine Beschlussvorlage.',
    );
  }
  if (deciding <= 1) return;
  throw new HttpProblem(
    422,
    'Zwei Gremien beschließen',
    'In der Beratungsfolge beschließt ein Gremium. Bitte lassen Sie die anderen vorberaten oder zur Kenntnis nehmen.',
  );
}

function refuseUndecided(paper: Paper): void {
  if (paper.carriedOut === null || maybeDecision(paper)) return;
  throw new HttpProblem(
    422,
    'Noch nicht beschlossen',
    'Ausgeführt werden kann nur, was beschlossen ist. Bitte tragen Sie zuerst den Beschluss ein.',
  );
}

/** Meetings belong to the body of their step and come one after the other. */
async function refuseOtherMeetings(
  route: readonly RouteStep[],
  from: number,
  writer: Pick<RecordWriter, 'read'>,
): Promise<void> {
  let last = route[from - 1]?.outcome?.on ?? '';
  for (const step of route.slice(from)) {
    const meeting = step.meeting === null ? undefined : await writer.read('meeting', step.meeting);
    if (!meeting) continue;
    if (meeting.content.body !== step.body) {
      throw new HttpProblem(
        422,
        'Sitzung eines anderen Gremiums',
        `„${meeting.title}“ ist keine Sitzung dieses Gremiums. Bitte wählen Sie eine andere Sitzung.`,
      );
    }
    if (meeting.content.on < last) {
      throw new HttpProblem(
        422,
        'Reihenfolge der Sitzungen',
        `„${meeting.title}“ liegt vor der Beratung im Gremium davor. Bitte ordnen Sie die Beratungsfolge nach den Tagen der Sitzungen.`,
      );
    }
    last = meeting.content.on;
  }
}

async function withVersions(
  changes: readonly Change[],
  before: Paper | undefined,
  writer: Pick<RecordWriter, 'read'>,
): Promise<Change[]> {
  const seen = new Set<string>();
  const kept = new Map(before?.changes.map((change) => [withoutVersion(change), change.version]));
  const written: Change[] = [];
  for (const change of changes) {
    refuseUnreadable(change);
    const { kind, key } = recordOfChange(change);
    if (seen.has(`${kind} ${key}`)) {
      throw new HttpProblem(
        422,
        'Zwei Änderungen an einem Eintrag',
        'Ein Beschluss ändert jeden Eintrag einmal. Bitte fassen Sie die beiden Änderungen zusammen.',
      );
    }
    seen.add(`${kind} ${key}`);
    const version = change.version === null ? null : kept.get(withoutVersion(change));
    written.push({ ...change, version: version ?? (await writer.read(kind, key))?.version ?? null });
  }
  return written;
}

function withoutVersion(change: Change): string {
  return JSON.stringify({ ...change, version: null });
}

function refuseUnreadable(change: Change): void {
  if (change.kind !== 'target' || change.duePeriod === null || maybePeriod(change.duePeriod)) return;
  throw new HttpProblem(
    422,
    'Zieltermin nicht lesbar',
    `„${change.duePeriod}“ ist kein Berichtszeitraum. Bitte schreiben Sie zum Beispiel 2030 oder 2030/31.`,
  );
}
