import { type AnswerOrder, answerOrders, orderedAs } from '../../../data/answer-scales.ts';
import type { SurveyQuestion } from '../../../data/survey.ts';

/** What the address calls each order. */
export const orderNames: Record<AnswerOrder, string> = {
  plain: 'einzeln',
  steps: 'stufen',
  opposites: 'gegensatz',
};

/** The question as the address `skala` (`frage:stufen,andere-frage:einzeln`) wants its answers shown. */
export function withChosenOrder(question: SurveyQuestion, scales: string | null): SurveyQuestion {
  const chosen = readScales(scales).get(question.key);
  if (chosen === undefined) return question;
  const options = question.answers.map(({ key, side, grade }) => ({ key, side, grade }));
  const { order, options: placed } = orderedAs({ order: question.order, options }, chosen);
  const answers = question.answers.map((answer, index) => ({ ...answer, ...placed[index] }));
  return { ...question, order, answers };
}

/** The address's text with one question's choice changed; null takes it back to what was recognised. */
export function changeScale(
  scales: string | null,
  question: string,
  order: AnswerOrder | null,
): string | null {
  const chosen = readScales(scales);
  if (order === null) chosen.delete(question);
  else chosen.set(question, order);
  const text = [...chosen].map(([key, one]) => `${key}:${orderNames[one]}`).join(',');
  return text === '' ? null : text;
}

function readScales(text: string | null): Map<string, AnswerOrder> {
  const pairs = (text ?? '').split(',').flatMap((pair) => {
    const [question, name] = pair.split(':');
    const order = answerOrders.find((one) => orderNames[one] === name);
    return question && order ? [[question, order] as const] : [];
  });
  return new Map(pairs);
}
