import { latestUntil, type OverrideDraft, overrideStates } from '../../data/override.ts';
import { isDate } from '../../data/period.ts';
import { formatDate } from '../../web/words/format.ts';
import { stateWords } from '../../web/words/states.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { readPlans, readTargets } from '../database/goals.ts';
import { insertOverride, readOverrides, withdrawOverride } from '../database/overrides.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import type { Handler } from './endpoint.ts';

export const readOverrideList: Handler<'overrides'> = async (context, caller, { params }) => {
  await findKind(context, caller, params.id);
  return { overrides: await readOverrides(context.db, caller, params.id) };
};

export const setOverride: Handler<'setOverride'> = async (context, caller, { params, body }) => {
  const kind = await findKind(context, caller, params.id);
  const today = context.today();
  const draft = { ...body.override, from: body.override.from ?? today };
  checkState(draft, kind);
  checkDays(draft, today);
  const made = { ...draft, target: params.id, madeAt: new Date().toISOString() };
  const override = await writeWhenFree(context.db, (writer) => insertOverride(writer, caller, made));
  if (override) return { override };
  throw new HttpProblem(
    409,
    'Es gilt schon eine Einschätzung',
    'In dieser Zeit gilt schon eine andere Einschätzung. Bitte ziehen Sie sie zuerst zurück oder wählen Sie andere Tage.',
  );
};

export const takeOverrideBack: Handler<'withdrawOverride'> = async (context, caller, { params, body }) => {
  await findKind(context, caller, params.id);
  const asked = { target: params.id, id: body.override };
  const now = new Date().toISOString();
  const override = await writeWhenFree(context.db, (writer) => withdrawOverride(writer, caller, asked, now));
  if (override) return { override };
  throw new HttpProblem(
    409,
    'Nicht zurückgezogen',
    'Diese Einschätzung gibt es nicht, oder sie ist schon zurückgezogen. Bitte laden Sie die Seite neu.',
  );
};

type Kind = keyof typeof overrideStates;

/** Throws 404 where the key is of no target and no plan, 400 where it is of a plan: milestones are facts. */
async function findKind(context: Context, caller: Caller, key: string): Promise<Kind> {
  const target = (await readTargets(context.db, caller)).find((one) => one.key === key);
  if (target) return target.kind;
  if ((await readPlans(context.db, caller)).some((plan) => plan.key === key)) {
    throw new HttpProblem(
      400,
      'Meilensteine sind Tatsachen',
      'Ob ein Meilenstein erledigt ist, steht fest; daneben gibt es keine Einschätzung. Bitte tragen Sie den Stand der Meilensteine dort nach, wo das Ziel beschrieben ist.',
    );
  }
  throw new HttpProblem(
    404,
    'Zielwert nicht gefunden',
    'Diesen Zielwert gibt es nicht. Bitte öffnen Sie das Ziel aus der Übersicht.',
  );
}

function checkState({ state }: OverrideDraft, kind: Kind): void {
  const possible = overrideStates[kind];
  if (possible.includes(state)) return;
  const words = possible.map((one) => `„${stateWords({ state: one, receding: false }, 'de').word}“`);
  throw new HttpProblem(
    400,
    'Zustand nicht möglich',
    `Bitte wählen Sie einen Zustand, den dieser Zielwert haben kann: ${words.join(', ')}.`,
  );
}

function checkDays({ from, until }: { from: string; until: string }, today: string): void {
  const latest = latestUntil(today);
  const problem = [
    [!isDate(from) || !isDate(until), 'Bitte wählen Sie Tage, die es gibt.'],
    [until < from, 'Das Ende liegt vor dem Beginn. Bitte wählen Sie ein späteres Ende.'],
    [
      until > latest,
      `Eine Einschätzung gilt höchstens zwei Jahre. Bitte wählen Sie ein Ende bis zum ${formatDate(latest, 'de')}.`,
    ],
    [until < today, 'Das Ende liegt in der Vergangenheit. Bitte wählen Sie heute oder einen späteren Tag.'],
  ] as const;
  const [, detail] = problem.find(([applies]) => applies) ?? [];
  if (detail) throw new HttpProblem(400, 'Zeitraum nicht möglich', detail);
}
