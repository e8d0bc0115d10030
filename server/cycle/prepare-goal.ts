import { type Goal, goalLevels, type Strategy } from '../../data/goal.ts';
import { HttpProblem } from '../errors.ts';
import type { Preparation } from './preparation.ts';

/** A goal hangs on one of its strategy that stands no deeper, and not on itself. Throws `HttpProblem` 422. */
export async function prepareGoal({
  content,
  before,
  writer,
}: Pick<Preparation<'goal'>, 'content' | 'before' | 'writer'>): Promise<Goal> {
  const strategy = (await writer.read('strategy', content.strategy))?.content;
  if (strategy && before?.strategy !== strategy.key) checkOpen(strategy);
  const { parent } = content;
  if (parent === null) return content;
  const seen = new Set([content.key]);
  for (let key: string | null = parent; key !== null; ) {
    if (seen.has(key)) {
      throw new HttpProblem(
        422,
        'Ziele im Kreis',
        'Das übergeordnete Ziel hängt selbst an diesem Ziel. Bitte wählen Sie ein anderes.',
      );
    }
    seen.add(key);
    const above: Goal | undefined = (await writer.read('goal', key))?.content;
    if (above && key === parent && goalLevels.indexOf(above.level) > goalLevels.indexOf(content.level)) {
      throw new HttpProblem(
        422,
        'Ebene passt nicht',
        `„${above.title}“ steht auf einer tieferen Ebene als dieses Ziel. Bitte wählen Sie ein übergeordnetes Ziel oder eine tiefere Ebene.`,
      );
    }
    if (above && key === parent && above.strategy !== content.strategy) {
      throw new HttpProblem(
        422,
        'Ziel einer anderen Strategie',
        `„${above.title}“ gehört zu einer anderen Strategie. Bitte wählen Sie ein übergeordnetes Ziel derselben Strategie.`,
      );
    }
    key = above?.parent ?? null;
  }
  return content;
}

/** Goals of what is decided already are added as people need them; those of the next version stand in its draft. */
function checkOpen({ title, version, state, continues }: Strategy): void {
  if (state === 'superseded') {
    throw new HttpProblem(
      422,
      'Nicht mehr in Kraft',
      `„${title} ${version}“ gilt nicht mehr. Bitte wählen Sie die geltende Fassung.`,
    );
  }
  if (state === 'draft' && continues !== null) {
    throw new HttpProblem(
      422,
      'Ziel eines Entwurfs',
      `„${title} ${version}“ ist ein Entwurf, der eine geltende Fassung fortschreibt. Bitte legen Sie das Ziel im Entwurf selbst an.`,
    );
  }
}
