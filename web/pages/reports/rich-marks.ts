/** A text with what is chosen in it: from `start` to `end`. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

export const richMarks = ['bold', 'italic', 'heading', 'list', 'numbered', 'link'] as const;
export type RichMark = (typeof richMarks)[number];

/** The text after a mark was put on what is chosen, or taken off where it was on; in the notation of `rich-text.ts`. */
export function withMark(marked: Marked, mark: RichMark): Marked {
  switch (mark) {
    case 'bold':
      return aroundChosen(marked, '**');
    case 'italic':
      return aroundChosen(marked, '*');
    case 'link':
      return asLink(marked);
    case 'heading':
      return atLines(marked, () => '# ');
    case 'list':
      return atLines(marked, () => '- ');
    case 'numbered':
      return atLines(marked, (index) => `${index + 1}. `);
  }
}

function aroundChosen({ text, start, end }: Marked, sign: string): Marked {
  const chosen = text.slice(start, end);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isOn = isBetween(before, after, sign);
  if (isOn) {
    const at = start - sign.length;
    return {
      text: before.slice(0, at) + chosen + after.slice(sign.length),
      start: at,
      end: at + chosen.length,
    };
  }
  return {
    text: `${before}${sign}${chosen}${sign}${after}`,
    start: start + sign.length,
    end: end + sign.length,
  };
}

/** Whether the sign stands on both sides: one star is no part of two. */
function isBetween(before: string, after: string, sign: string): boolean {
  const stars = Math.min(signsAtEnd(before), signsAtStart(after));
  return sign.length === 2 ? stars >= 2 : stars % 2 === 1;
}

function signsAtEnd(text: string): number {
  return text.length - text.replace(/\*+$/, '').length;
}

function signsAtStart(text: string): number {
  return text.length - text.replace(/^\*+/, '').length;
}

const address = 'https://';

/** The address is chosen then, to be typed over. */
function asLink({ text, start, end }: Marked): Marked {
  const words = text.slice(start, end);
  const at = start + words.length + '[]('.length;
  return {
    text: `${text.slice(0, start)}[${words}](${address})${text.slice(end)}`,
    start: at,
    end: at + address.length,
  };
}

const opening = /^(#{1,4}|[-•]|\d{1,3}[.)])\s+/;

/** At the beginning of each line that is touched. */
function atLines({ text, start, end }: Marked, sign: (index: number) => string): Marked {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const until = found < 0 ? text.length : found;
  const lines = text.slice(from, until).split('\n');
  const isOn = lines.every((line, index) => line.startsWith(sign(index)));
  const changed = lines
    .map((line, index) => (isOn ? '' : sign(index)) + line.replace(opening, ''))
    .join('\n');
  return {
    text: text.slice(0, from) + changed + text.slice(until),
    start: lines.length === 1 ? Math.max(from, start + changed.length - (until - from)) : from,
    end: lines.length === 1 ? Math.max(from, end + changed.length - (until - from)) : from + changed.length,
  };
}
