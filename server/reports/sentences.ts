import { capital } from '../../web/words/states.ts';

/** Texts that begin and end as a sentence does. */
export function sentence(text: string): string {
  return capital(/[.!?…]$/.test(text) ? text : `${text}.`);
}

/** What was written in paragraphs, as one line. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' ').trim();
}
