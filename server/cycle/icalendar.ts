/** One entry of a calendar. `start` is an ISO day (the entry lasts that day) or an ISO time in UTC. */
export interface CalendarEvent {
  /** The same for the same thing in every answer. */
  uid: string;
  start: string;
  summary: string;
  description: string;
  location: string | null;
  /** Where it is done. */
  url: string;
  category: string;
  /** ISO time of the last change of what it was made from, and how often that was changed. */
  changedAt: string;
  version: number;
}

/**
 * A calendar as iCalendar text (RFC 5545): lines of at most 75 octets, folded between characters, ended by CRLF; texts
 * escaped as section 3.3.11 asks. Entries of a day are shown as free time (TRANSP), so that they block nobody.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zielkreis//Steuerungskreislauf//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const isDay = event.start.length === 10;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${timeText(event.changedAt)}`,
    `LAST-MODIFIED:${timeText(event.changedAt)}`,
    `SEQUENCE:${event.version}`,
    isDay ? `DTSTART;VALUE=DATE:${event.start.replaceAll('-', '')}` : `DTSTART:${timeText(event.start)}`,
    ...(isDay ? [] : [`DURATION:${usualDuration}`]),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === '' ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    ...(event.location === null ? [] : [`LOCATION:${escapeText(event.location)}`]),
    `URL:${event.url}`,
    `CATEGORIES:${escapeText(event.category)}`,
    ...(isDay ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

/**
 * Nobody writes down when a meeting will end. Without an end an entry takes no time at all (section 3.6.1), and programs
 * show it as a line: bodies sit for about two hours.
 */
const usualDuration = 'PT2H';

/** An ISO time as a UTC date-time: `20261118T050000Z`. */
function timeText(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Section 3.3.11: backslash, semicolon, comma and line break; other control characters have no place in a text. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

const longest = 75;

/** Section 3.1: continuation lines begin with a space, which counts among their octets; no character is cut in two. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
