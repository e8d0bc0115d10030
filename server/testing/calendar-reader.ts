/** An entry of a calendar as a strict reader understands it. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string | null;
  start: string;
  properties: ReadonlyMap<string, string>;
}

/**
 * Reads iCalendar text by the grammar of RFC 5545, apart from what writes it: content lines of at most 75 octets ended by
 * CRLF, unfolded, names and parameters of section 3.1, the properties that sections 3.6 and 3.6.1 require, each once.
 * Throws where a line or a property breaks it.
 */
export function readCalendar(text: string): { name: string; events: ReadEvent[] } {
  const lines = unfold(text).map(readLine);
  const [first, ...rest] = lines;
  const last = rest.pop();
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') throw new Error('no VCALENDAR begins');
  if (last?.name !== 'END' || last.value !== 'VCALENDAR') throw new Error('no VCALENDAR ends');
  const from = rest.findIndex(({ name }) => name === 'BEGIN');
  const head = propertiesOf(from === -1 ? rest : rest.slice(0, from));
  if (need(head, 'VERSION') !== '2.0') throw new Error('version is not 2.0');
  need(head, 'PRODID');
  return {
    name: plainText(need(head, 'X-WR-CALNAME')),
    events: readEvents(from === -1 ? [] : rest.slice(from)),
  };
}

interface Line {
  name: string;
  parameters: string;
  value: string;
}

function unfold(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no CRLF');
  if (/[^\r]\n|\r(?!\n)/.test(text)) throw new Error('a line break that is no CRLF');
  const lines: string[] = [];
  for (const line of text.slice(0, -2).split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (/^[ \t]/.test(line)) lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
    else lines.push(line);
  }
  return lines;
}

function readLine(line: string): Line {
  const match = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/su.exec(line);
  const [, name, parameters, value] = match ?? [];
  if (name === undefined || value === undefined) throw new Error(`no content line: ${line}`);
  if (/\p{Cc}/u.test(value)) throw new Error(`a control character: ${line}`);
  return { name, parameters: parameters ?? '', value };
}

function readEvents(lines: readonly Line[]): ReadEvent[] {
  const events: ReadEvent[] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      if (open || line.value !== 'VEVENT') throw new Error(`begins at a wrong place: ${line.value}`);
      open = [];
    } else if (line.name === 'END') {
      if (!open || line.value !== 'VEVENT') throw new Error(`ends at a wrong place: ${line.value}`);
      events.push(readEvent(open));
      open = null;
    } else if (open) open.push(line);
    else throw new Error(`outside of an entry: ${line.name}`);
  }
  if (open) throw new Error('an entry does not end');
  return events;
}

function readEvent(lines: readonly Line[]): ReadEvent {
  const properties = propertiesOf(lines);
  const time = /^\d{8}T\d{6}Z$/;
  if (!time.test(need(properties, 'DTSTAMP'))) throw new Error('DTSTAMP is no UTC time');
  const start = need(properties, 'DTSTART');
  const isDay = lines.some(({ name, parameters }) => name === 'DTSTART' && parameters === ';VALUE=DATE');
  if (!(isDay ? /^\d{8}$/ : time).test(start)) throw new Error(`DTSTART is none: ${start}`);
  new URL(need(properties, 'URL'));
  const description = properties.get('DESCRIPTION');
  return {
    uid: need(properties, 'UID'),
    summary: plainText(need(properties, 'SUMMARY')),
    description: description === undefined ? null : plainText(description),
    start,
    properties,
  };
}

function propertiesOf(lines: readonly Line[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const { name, value } of lines) {
    if (properties.has(name)) throw new Error(`twice: ${name}`);
    properties.set(name, value);
  }
  return properties;
}

function need(properties: ReadonlyMap<string, string>, name: string): string {
  const value = properties.get(name);
  if (value === undefined) throw new Error(`missing: ${name}`);
  return value;
}

/** Section 3.3.11; a comma, semicolon or backslash that stands alone is a mistake. */
function plainText(text: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(text.replaceAll(/\\[;,nN]/g, ''))) throw new Error(`not escaped: ${text}`);
  return text.replaceAll(/\\(.)/gsu, (_, sign: string) => {
    if (sign === 'n' || sign === 'N') return '\n';
    if (!/[\\;,]/.test(sign)) throw new Error(`escaped without need: ${sign}`);
    return sign;
  });
}
