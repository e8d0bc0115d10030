import { recordKey } from '../../data/cycle/fields.ts';
import { type Goal, goalLevels, type Strategy } from '../../data/goal.ts';
import { ancestorsOf, ownOf, proposalOf, type StrategyContent } from '../../data/strategy-proposal.ts';
import { HttpProblem } from '../errors.ts';

/**
 * Refuses a draft whose goals do not make a tree, or that takes keys of goals and targets of other strategies.
 * `living` are all goals and targets that are in use. Throws `HttpProblem` 422.
 */
export function checkProposal(draft: Strategy, living: StrategyContent): void {
  if (draft.continues === null) return;
  const inForce = ownOf(draft.continues, living);
  const proposal = proposalOf(draft, inForce);
  refuseForeign(draft, inForce, living);
  refuseKeys(draft.rows, inForce.goals);
  refuseKeys(draft.targetRows, inForce.targets);
  for (const goal of proposal.goals) checkPlace(goal, proposal.goals);
  const loose = draft.targetRows.find((row) => !proposal.targets.some(({ key }) => key === row.key));
  if (!loose) return;
  throw new HttpProblem(
    422,
    'Zielwert ohne Ziel',
    'Ein Zielwert des Entwurfs gehört zu einem Ziel, das im Entwurf nicht steht. Bitte laden Sie die Seite neu.',
  );
}

function checkPlace(goal: Goal, goals: readonly Goal[]): void {
  if (goal.parent === null) return;
  const above = goals.find(({ key }) => key === goal.parent);
  if (!above) {
    throw new HttpProblem(
      422,
      'Übergeordnetes Ziel fehlt',
      `Das Ziel, unter dem „${goal.title}“ steht, gehört nicht zum Entwurf. Bitte hängen Sie „${goal.title}“ unter ein anderes Ziel.`,
    );
  }
  if (goalLevels.indexOf(above.level) > goalLevels.indexOf(goal.level)) {
    throw new HttpProblem(
      422,
      'Ebene passt nicht',
      `„${above.title}“ steht auf einer tieferen Ebene als „${goal.title}“. Bitte wählen Sie ein anderes übergeordnetes Ziel oder eine tiefere Ebene.`,
    );
  }
  if (above.key === goal.key || ancestorsOf(goals, above.key).includes(goal.key)) {
    throw new HttpProblem(
      422,
      'Ziele im Kreis',
      `„${above.title}“ hängt selbst an „${goal.title}“. Bitte wählen Sie ein anderes übergeordnetes Ziel.`,
    );
  }
}

type Keyed = readonly { key: string }[];

/** Rows come into force as records of their own: each under one key, and a key of its own that has an address. */
function refuseKeys(rows: Keyed, inForce: Keyed): void {
  const known = new Set(inForce.map(({ key }) => key));
  const keys = rows.map(({ key }) => key);
  const isSound = keys.every((key) => known.has(key) || (recordKey.safeParse(key).success && key !== 'neu'));
  if (isSound && new Set(keys).size === keys.length) return;
  throw new HttpProblem(
    422,
    'Schlüssel passt nicht',
    'Ein Ziel oder Zielwert des Entwurfs steht unter einem Schlüssel, der schon vergeben oder keiner ist. Bitte laden Sie die Seite neu und legen Sie es noch einmal an.',
  );
}

function refuseForeign(draft: Strategy, inForce: StrategyContent, living: StrategyContent): void {
  const isForeign = (kind: keyof StrategyContent) => {
    const own = new Set(inForce[kind].map(({ key }) => key));
    const known = new Set(living[kind].map(({ key }) => key));
    return ({ key }: { key: string }) => known.has(key) && !own.has(key);
  };
  if (!draft.rows.some(isForeign('goals')) && !draft.targetRows.some(isForeign('targets'))) return;
  throw new HttpProblem(
    422,
    'Ziel einer anderen Strategie',
    'Ein Ziel oder Zielwert des Entwurfs gehört zu einer anderen Strategie. Bitte legen Sie im Entwurf ein eigenes an.',
  );
}
