import type { Meeting } from '../../data/cycle/body.ts';
import type { Outcome, Paper, RouteStep } from '../../data/cycle/paper.ts';
import { isRejected, outcomesAt } from '../../data/cycle/paper-course.ts';
import { formatDate } from '../../web/words/format.ts';
import { HttpProblem } from '../errors.ts';

/** What a body made of a paper, and where it goes on: the meeting that it is deferred to, or that of the body `to`. */
export interface RecordedOutcome extends Outcome {
  meeting: string | null;
}

export interface RouteFacts {
  /** The ISO day on which the outcome is written down. */
  today: string;
  /** The meeting that the step names, where it names one. */
  meeting: Meeting | undefined;
  /** Whether the body of the step is a political one, whose decisions are numbered. */
  isPolitical: boolean;
}

/**
 * The paper with the outcome at that place of its route. Only the body whose turn it is has one; its kind suits what
 * the body is to do, and its day comes after the outcome before. Referred or deferred, the paper gets the steps that
 * it goes on with. Throws `HttpProblem` 409 and 422.
 */
export function withOutcome(
  paper: Paper,
  { step: place, outcome: recorded }: { step: number; outcome: RecordedOutcome },
  facts: RouteFacts,
): Paper {
  const { meeting, ...outcome } = recorded;
  if (isRejected(paper)) {
    throw new HttpProblem(
      409,
      'Vorlage abgelehnt',
      'Das beschließende Gremium hat die Vorlage abgelehnt. Bitte nehmen Sie dieses Ergebnis zurück, wenn weiter beraten wird.',
    );
  }
  const step = paper.route[place];
  if (!step || place !== paper.route.findIndex((one) => one.outcome === null)) {
    throw new HttpProblem(
      409,
      'Nicht an der Reihe',
      'Ergebnisse folgen der Beratungsfolge. Bitte tragen Sie zuerst ein, was die Gremien davor ergeben haben.',
    );
  }
  refuseKind(paper, step, outcome, facts);
  refuseDay(paper.route[place - 1], outcome, facts);
  const done = { ...step, outcome: { ...outcome, to: outcome.kind === 'referred' ? outcome.to : null } };
  const next = following(step, recorded);
  return {
    ...paper,
    route: [...paper.route.slice(0, place), done, ...next, ...paper.route.slice(place + 1)],
  };
}

/** The paper without its latest outcome and the steps that came with it. Throws `HttpProblem` 409 without any. */
export function withoutLastOutcome(paper: Paper): { paper: Paper; step: RouteStep; outcome: Outcome } {
  const place = paper.route.findLastIndex(({ outcome }) => outcome !== null);
  const step = paper.route[place];
  if (!step?.outcome) {
    throw new HttpProblem(
      409,
      'Kein Ergebnis',
      'Zu dieser Vorlage ist kein Ergebnis eingetragen. Bitte laden Sie die Seite neu.',
    );
  }
  const added = following(step, { ...step.outcome, meeting: null });
  const rest = paper.route.slice(place + 1);
  const isThere = added.every(({ body, role }, i) => rest[i]?.body === body && rest[i]?.role === role);
  const route = [
    ...paper.route.slice(0, place),
    { ...step, outcome: null },
    ...rest.slice(isThere ? added.length : 0),
  ];
  return { paper: { ...paper, route }, step, outcome: step.outcome };
}

/** Deferred, the body has it before it once more; referred, another one advises, and who decides still has to. */
function following(step: RouteStep, { kind, to, meeting }: RecordedOutcome): RouteStep[] {
  const open = { deadline: null, outcome: null };
  if (kind === 'deferred') return [{ ...open, body: step.body, meeting, role: step.role }];
  if (kind !== 'referred' || to === null) return [];
  const there: RouteStep = {
    ...open,
    body: to,
    meeting,
    role: step.role === 'isTold' ? 'isTold' : 'advises',
  };
  return step.role === 'decides'
    ? [there, { ...open, body: step.body, meeting: null, role: 'decides' }]
    : [there];
}

function refuseKind(paper: Paper, step: RouteStep, outcome: Outcome, { isPolitical }: RouteFacts): void {
  const { kind, number, to } = outcome;
  if (!outcomesAt(paper, step).includes(kind)) {
    throw new HttpProblem(
      422,
      'Ergebnis passt nicht',
      step.role === 'decides'
        ? 'Dieses Gremium beschließt über die Vorlage. Bitte wählen Sie beschlossen, abgelehnt, verwiesen oder vertagt.'
        : 'Dieses Gremium beschließt nicht über die Vorlage. Bitte wählen Sie ein anderes Ergebnis, zum Beispiel „zur Kenntnis genommen“.',
    );
  }
  if (kind === 'decided' && step.role === 'decides' && isPolitical && number === null) {
    throw new HttpProblem(
      422,
      'Beschlussnummer fehlt',
      'Bitte geben Sie die Nummer des Beschlusses an; unter ihr ist er im Ratsinformationssystem zu finden.',
    );
  }
  if (kind === 'referred' && (to === null || to === step.body)) {
    throw new HttpProblem(
      422,
      'Gremium fehlt',
      'Bitte geben Sie an, an welches andere Gremium die Vorlage verwiesen wurde.',
    );
  }
}

function refuseDay(previous: RouteStep | undefined, { on }: Outcome, { today, meeting }: RouteFacts): void {
  const refuse = (title: string, detail: string) => {
    throw new HttpProblem(422, title, detail);
  };
  if (on > today) {
    refuse(
      'Tag liegt in der Zukunft',
      'Ein Ergebnis steht erst nach der Sitzung fest. Bitte prüfen Sie den Tag.',
    );
  }
  const before = previous?.outcome?.on;
  if (before !== undefined && on < before) {
    refuse(
      'Tag liegt zu früh',
      `Das Gremium davor hat am ${formatDate(before, 'de')} beraten. Bitte prüfen Sie den Tag.`,
    );
  }
  if (meeting?.state === 'cancelled') {
    refuse(
      'Sitzung abgesagt',
      'Die Sitzung dieses Schrittes ist abgesagt. Bitte wählen Sie in der Vorlage eine andere.',
    );
  }
  if (meeting && meeting.on !== on) {
    refuse(
      'Tag der Sitzung',
      `Die Sitzung ist am ${formatDate(meeting.on, 'de')}. Bitte geben Sie diesen Tag an oder wählen Sie in der Vorlage eine andere Sitzung.`,
    );
  }
}
