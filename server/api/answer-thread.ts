import { parentPort, workerData } from 'node:worker_threads';
import type { Audience } from '../caller.ts';
import { connect } from '../database/connection.ts';
import { HttpProblem } from '../errors.ts';
import { RefusedByProtection } from '../protection/gate.ts';
import { answerQuestion, type Question } from './readings.ts';

/** What goes to a thread that answers, and what comes back: plain data. */
export interface QuestionMessage {
  id: number;
  question: Question;
  today: string;
}

export type AnswerMessage =
  | { id: number; kind: 'answer'; text: string }
  | {
      id: number;
      kind: 'problem';
      status: number;
      title: string;
      detail: string;
      members: HttpProblem['members'];
    }
  | { id: number; kind: 'refused'; audience: Audience }
  | { id: number; kind: 'failed'; error: string };

/** Entry of the thread: one question after the other, on a connection that only reads. */
const port = parentPort;
if (!port) throw new Error('answer-thread.ts runs as a worker thread only');
const db = connect(workerData.folder);
let last: Promise<void> = Promise.resolve();

port.on('message', ({ id, question, today }: QuestionMessage) => {
  last = last.then(async () => {
    const message = await answerQuestion({ db, today: () => today }, question).then(
      (text): AnswerMessage => ({ id, kind: 'answer', text }),
      (error: unknown) => failure(id, error),
    );
    port.postMessage(message);
  });
});

function failure(id: number, error: unknown): AnswerMessage {
  if (error instanceof HttpProblem) {
    const { status, title, detail, members } = error;
    return { id, kind: 'problem', status, title, detail, members };
  }
  if (error instanceof RefusedByProtection) return { id, kind: 'refused', audience: error.audience };
  return {
    id,
    kind: 'failed',
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
