import type { Worker } from 'node:worker_threads';
import { HttpProblem } from '../errors.ts';
import { createThread } from '../ingest/threads.ts';
import { RefusedByProtection } from '../protection/gate.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { AnswerMessage, QuestionMessage } from './answer-thread.ts';
import { answerQuestion, type Question } from './readings.ts';

/** Makes answers from figures, beside the thread that serves, so that a long one keeps nobody else waiting. */
export interface Answering {
  /** The answer as JSON; rejects with what the endpoint throws. */
  answer(question: Question): Promise<string>;
  close(): Promise<void>;
}

/** In the very thread that asks: for what has no time to start others. */
export function createAnsweringHere(context: ReadingContext): Answering {
  return { answer: (question) => answerQuestion(context, question), close: async () => {} };
}

interface Hand {
  worker: Worker;
  waiting: Map<number, { resolve: (text: string) => void; reject: (error: Error) => void }>;
}

/** A thread without work costs 20 MB. */
const idleMilliseconds = 60_000;

/** In up to `most` threads, each with a connection of its own; a further one starts when all others are busy. */
export function createAnswering(context: ReadingContext, workerUrl: URL, most: number): Answering {
  const hands = new Set<Hand>();
  let asked = 0;
  let timer: NodeJS.Timeout | undefined;

  function hire(): Hand {
    const worker = createThread(workerUrl, { folder: context.db.folder });
    const hand: Hand = { worker, waiting: new Map() };
    hands.add(hand);
    worker.unref();
    worker.on('message', (message: AnswerMessage) => settle(hand, message));
    worker.on('error', (error) => lose(hand, error));
    worker.on('exit', (code) => lose(hand, new Error(`answering thread ended: ${code}`)));
    return hand;
  }

  function settle(hand: Hand, message: AnswerMessage): void {
    const asker = hand.waiting.get(message.id);
    hand.waiting.delete(message.id);
    if (hand.waiting.size === 0) hand.worker.unref();
    if (message.kind === 'answer') asker?.resolve(message.text);
    else asker?.reject(errorOf(message));
  }

  function lose(hand: Hand, error: Error): void {
    hands.delete(hand);
    for (const { reject } of hand.waiting.values()) reject(error);
    hand.waiting.clear();
  }

  function rest(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const hand of hands) if (hand.waiting.size === 0) void dismiss(hand);
    }, idleMilliseconds).unref();
  }

  /** It must not be chosen any more while it ends. */
  function dismiss(hand: Hand): Promise<number> {
    hands.delete(hand);
    return hand.worker.terminate();
  }

  function choose(): Hand {
    const [free] = [...hands].sort((a, b) => a.waiting.size - b.waiting.size);
    return free && (free.waiting.size === 0 || hands.size >= most) ? free : hire();
  }

  return {
    answer(question) {
      rest();
      const hand = choose();
      const id = ++asked;
      hand.worker.ref();
      return new Promise((resolve, reject) => {
        hand.waiting.set(id, { resolve, reject });
        const message: QuestionMessage = { id, question, today: context.today() };
        hand.worker.postMessage(message);
      });
    },
    async close() {
      clearTimeout(timer);
      await Promise.all([...hands].map(dismiss));
    },
  };
}

/** What cannot pass between threads as it is, is made again. */
function errorOf(message: Exclude<AnswerMessage, { kind: 'answer' }>): Error {
  switch (message.kind) {
    case 'problem':
      return new HttpProblem(message.status, message.title, message.detail, message.members);
    case 'refused':
      return new RefusedByProtection(message.audience);
    case 'failed':
      return new Error(`answering thread failed: ${message.error}`);
  }
}
