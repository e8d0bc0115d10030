import { readFile } from 'node:fs/promises';
import type { Answers } from '../../data/upload.ts';
import { UsageError } from './arguments.ts';

/** Answers that begin with `@` stand in a file of that name; `@@` is an `@` of the answer's own. */
export async function readAnswerFiles(answers: Answers): Promise<Answers> {
  const read: Answers = {};
  for (const [id, answer] of Object.entries(answers)) {
    if (answer.startsWith('@@')) read[id] = answer.slice(1);
    else if (answer.startsWith('@')) read[id] = await readAnswer(answer.slice(1));
    else read[id] = answer;
  }
  return read;
}

async function readAnswer(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`Die Datei mit der Antwort lässt sich nicht lesen: ${path}`);
  return text.replace(/^\ufeff/, '').trim();
}
