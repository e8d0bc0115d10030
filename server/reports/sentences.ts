import { capital } from '../../web/words/states.ts';

/** Texts that begin and end as a sentence does. */
export function sentence(text: string): string {
  return capital(/[.!?…]$/.test(text) ? text : `${text}.`);
}

/** What was written in paragraphs, as one line. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' ').trim();
}

/** "3,5 %" and "1 auf Kurs · 2 verfehlt" with spaces that no line breaks at. */
export function withFirmSpaces(text: string): string {
  return text
    .replaceAll(/(?<=\d) %/g, '\u00a0%')
    .replaceAll(/ ·(?= )/g, '\u00a0·')
    .replaceAll(/(?<=[·:] \d+) (?=\p{L})/gu, '\u00a0');
}
