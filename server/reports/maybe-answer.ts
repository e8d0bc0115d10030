import { HttpProblem } from '../errors.ts';

/** What a report's source answers; null where it refuses the question, as for what is no longer there. */
export async function maybeAnswer<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof HttpProblem) return null;
    throw error;
  }
}
