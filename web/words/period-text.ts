import { maybePeriod } from '../../data/period.ts';

const monthNames = 'januar februar märz april mai juni juli august september oktober november dezember'.split(
  ' ',
);

/**
 * The canonical text of a period as people type it: "31.12.2025", "2024/2025", "Schuljahr 2024/25", "Oktober 2026",
 * "10/2026", "2. Quartal 2026", "1. Halbjahr 2025/26". Undefined where it cannot be told.
 */
export function maybePeriodText(text: string): string | undefined {
  const plain = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const bare = plain.replace(/^(?:schuljahr|sj\.?|kalenderjahr|jahr|stichtag|stand|am|zum) /i, '');
  for (const read of [readCanonical, readDay, readMonth, readPart, readCrossing]) {
    const key = read(bare);
    if (key !== undefined && maybePeriod(key)) return key;
  }
  return undefined;
}

function readCanonical(text: string): string | undefined {
  return maybePeriod(text)?.key;
}

function readDay(text: string): string | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.replaceAll(' ', ''));
  return match ? `${match[3]}-${pad(match[2])}-${pad(match[1])}` : undefined;
}

function readMonth(text: string): string | undefined {
  const digits = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (digits) return `${digits[2]}-${pad(digits[1])}`;
  const named = /^(\p{L}{3,})\.? (\d{4})$/u.exec(text);
  const start = named?.[1]?.toLowerCase() ?? '';
  const month = start === '' ? -1 : monthNames.findIndex((name) => name.startsWith(start));
  return named && month >= 0 ? `${named[2]}-${pad(String(month + 1))}` : undefined;
}

/** Quarters and half-years; those of a school year name both its years. */
function readPart(text: string): string | undefined {
  const match = /^([1-4])\. ?(quartal|halbjahr|schulhalbjahr) (\d{4}(?: ?\/ ?\d{2,4})?)$/i.exec(text);
  if (!match?.[2] || !match[3]) return undefined;
  if (/quartal/i.test(match[2])) return `${match[3]}-Q${match[1]}`;
  const crossing = readCrossing(match[3]);
  return crossing === undefined ? `${match[3]}-H${match[1]}` : `${crossing}-${match[1]}`;
}

function readCrossing(text: string): string | undefined {
  const match = /^(\d{4}) ?[/–-] ?(?:\d{2})?(\d{2})$/.exec(text);
  return match ? `${match[1]}/${match[2]}` : undefined;
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
