import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../testing/calendar-reader.ts';
import { type CalendarEvent, writeCalendar } from './icalendar.ts';

const meeting: CalendarEvent = {
  uid: 'sitzung.schulausschuss-1@03999.zielkreis',
  start: '2026-11-26T15:30:00.000Z',
  summary: 'Schulausschuss; öffentlich, mit Gästen',
  description: 'Ö 1 Eröffnung\nÖ 2 Schulabsentismus \\ Bericht',
  location: 'Kreishaus, Raum 1',
  url: 'http://127.0.0.1:8080/sitzungen/schulausschuss-1',
  category: 'Sitzung',
  changedAt: '2026-11-18T05:00:00.000Z',
  version: 3,
};

describe('an iCalendar text', () => {
  test('of one meeting is what RFC 5545 asks for, line by line', () => {
    // By hand after sections 3.1, 3.3.11, 3.6 and 3.6.1.
    expect(writeCalendar('Zielkreis, Test', [meeting])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Zielkreis//Steuerungskreislauf//DE',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'NAME:Zielkreis\\, Test',
        'X-WR-CALNAME:Zielkreis\\, Test',
        'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
        'BEGIN:VEVENT',
        'UID:sitzung.schulausschuss-1@03999.zielkreis',
        'DTSTAMP:20261118T050000Z',
        'LAST-MODIFIED:20261118T050000Z',
        'SEQUENCE:3',
        'DTSTART:20261126T153000Z',
        'DURATION:PT2H',
        'SUMMARY:Schulausschuss\\; öffentlich\\, mit Gästen',
        'DESCRIPTION:Ö 1 Eröffnung\\nÖ 2 Schulabsentismus \\\\ Bericht',
        'LOCATION:Kreishaus\\, Raum 1',
        'URL:http://127.0.0.1:8080/sitzungen/schulausschuss-1',
        'CATEGORIES:Sitzung',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('an entry of a day has a date, no time, and blocks nobody', () => {
    const text = writeCalendar('Z', [{ ...meeting, start: '2026-11-30', location: null, description: '' }]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261130\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(text).not.toMatch(/LOCATION|DESCRIPTION|^DURATION/m);
  });

  test('a line of 75 octets stays whole, one of 76 is folded', () => {
    // SUMMARY: and 67 letters are 75 octets.
    const lineOf = (letters: number) => writeCalendar('Z', [{ ...meeting, summary: 'x'.repeat(letters) }]);
    expect(lineOf(67)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(lineOf(68)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });

  test('any texts come back as they were, in lines that the grammar allows', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((one) => !/\p{Cc}/u.test(one));
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('2026-11-30', '2026-11-26T15:30:00.000Z'),
        (summary, name, start) => {
          const calendar = readCalendar(writeCalendar(name, [{ ...meeting, summary, start }, meeting]));
          expect(calendar.name).toBe(name);
          expect(calendar.events.map((event) => event.summary)).toEqual([summary, meeting.summary]);
          expect(calendar.events[1]?.description).toBe(meeting.description);
        },
      ),
    );
  });

  test('control characters do not get in', () => {
    const { events } = readCalendar(writeCalendar('Z', [{ ...meeting, summary: 'a\tb\u0007c\r\nd' }]));
    expect(events[0]?.summary).toBe('a b c\nd');
  });
});
