import { slug } from '../../../data/breakdown.ts';
import {
  type Delivery,
  type DeliveryDraft,
  type DueRule,
  deliveryDraft,
  followsCalendar,
  mayHaveFixedDay,
  type Rhythm,
} from '../../../data/delivery.ts';
import { isDate, maybePeriod, readPeriod } from '../../../data/period.ts';
import { formatDate } from '../../words/format.ts';
import { maybePeriodText } from '../../words/period-text.ts';
import type { Fillings, TextKey } from '../../words/texts.ts';

/** A delivery as it stands in the form: texts as they are typed. */
export interface DraftFields {
  title: string;
  source: string;
  sender: string;
  email: string;
  howToSend: string;
  rhythm: Rhythm;
  once: string;
  waves: string;
  from: string;
  until: string;
  dueKind: DueRule['kind'];
  days: string;
  day: string;
  formats: string[];
  indicators: string[];
  code: string;
  titlePart: string;
  asksSchools: boolean;
  forms: string[];
  providers: string[];
  note: string;
}

/** What is wrong with a field, as a text and what fills it. */
export interface DraftFault {
  field: keyof DraftFields;
  key: TextKey;
  fillings?: Fillings;
}

/** The empty form: nothing before `today` (ISO) is expected. */
export function emptyFields(today: string): DraftFields {
  return {
    title: '',
    source: '',
    sender: '',
    email: '',
    howToSend: '',
    rhythm: 'schoolYear',
    once: '',
    waves: '',
    from: today,
    until: '',
    dueKind: 'after',
    days: '42',
    day: '',
    formats: [],
    indicators: [],
    code: '',
    titlePart: '',
    asksSchools: false,
    forms: [],
    providers: [],
    note: '',
  };
}

export function fieldsOf(delivery: Delivery, today: string): DraftFields {
  const { due, expected, match, returns, rhythm } = delivery;
  const empty = emptyFields(today);
  return {
    title: delivery.title,
    source: delivery.source,
    sender: delivery.sender.name,
    email: delivery.sender.email ?? '',
    howToSend: delivery.howToSend ?? '',
    rhythm,
    once: rhythm === 'once' ? expected.map(periodLine).join('') : '',
    waves: rhythm === 'wave' ? expected.map(waveLine).join('\n') : '',
    from: delivery.activeFrom ?? empty.from,
    until: delivery.activeUntil ?? '',
    dueKind: due.kind,
    days: due.kind === 'after' ? String(due.days) : empty.days,
    day: due.kind === 'fixedDay' ? dayLine(due.day) : '',
    formats: match.formats,
    indicators: match.indicators,
    code: match.code ?? '',
    titlePart: match.title ?? '',
    asksSchools: returns !== null,
    forms: returns?.forms ?? [],
    providers: returns?.providers ?? [],
    note: delivery.note ?? '',
  };
}

/** The delivery that the form describes, or everything that is wrong with it, in the order of the fields. */
export function readDraft(fields: DraftFields): { draft: DeliveryDraft } | { faults: DraftFault[] } {
  const timing = readTiming(fields);
  const faults = [
    ...checkTexts(fields),
    ...checkPeriods(fields),
    ...readDue(fields).faults,
    ...checkMatch(fields),
  ];
  if (!timing || faults.length > 0) return { faults };
  const draft = {
    ...timing,
    title: fields.title,
    source: fields.source,
    sender: { name: fields.sender, email: maybeText(fields.email) },
    match: {
      formats: fields.formats,
      code: maybeText(fields.code),
      title: maybeText(fields.titlePart),
      indicators: fields.indicators,
    },
    returns: fields.asksSchools ? { forms: fields.forms, providers: fields.providers } : null,
    howToSend: maybeText(fields.howToSend),
    note: maybeText(fields.note),
  };
  return { draft: deliveryDraft.parse(draft) };
}

/** What the form says about time, once that can be read; the rest of it may still be open. */
export function readTiming(
  fields: DraftFields,
): Pick<DeliveryDraft, 'rhythm' | 'expected' | 'activeFrom' | 'activeUntil' | 'due'> | undefined {
  const { rule } = readDue(fields);
  if (!rule || checkPeriods(fields).length > 0) return undefined;
  return {
    rhythm: fields.rhythm,
    expected: expectedOf(fields),
    activeFrom: followsCalendar(fields.rhythm) ? fields.from : null,
    activeUntil: maybeText(fields.until),
    due: rule,
  };
}

/** The kind of due rule that the form offers for a rhythm. */
export function dueKindOf({ rhythm, dueKind }: Pick<DraftFields, 'rhythm' | 'dueKind'>): DueRule['kind'] {
  return mayHaveFixedDay.has(rhythm) ? dueKind : 'after';
}

const longest = {
  title: 200,
  source: 300,
  sender: 200,
  howToSend: 1000,
  code: 100,
  titlePart: 200,
  note: 2000,
} as const satisfies Partial<Record<keyof DraftFields, number>>;

function checkTexts(fields: DraftFields): DraftFault[] {
  const faults: DraftFault[] = [];
  if (fields.title.trim() === '') faults.push({ field: 'title', key: 'missingTitle' });
  if (fields.source.trim() === '') faults.push({ field: 'source', key: 'missingSource' });
  if (fields.sender.trim() === '') faults.push({ field: 'sender', key: 'missingSender' });
  const email = fields.email.trim();
  if (email !== '' && !deliveryDraft.shape.sender.shape.email.safeParse(email).success) {
    faults.push({ field: 'email', key: 'wrongEmail' });
  }
  for (const field of ['title', 'source', 'sender', 'howToSend', 'code', 'titlePart', 'note'] as const) {
    const most = longest[field];
    if (fields[field].trim().length > most) faults.push({ field, key: 'tooLong', fillings: { most } });
  }
  return faults;
}

function checkPeriods(fields: DraftFields): DraftFault[] {
  const { rhythm, from, until } = fields;
  const faults: DraftFault[] = [];
  const byCalendar = followsCalendar(rhythm);
  if (rhythm === 'once' && maybePeriodText(fields.once) === undefined) {
    faults.push({ field: 'once', key: 'wrongPeriod' });
  }
  if (rhythm === 'wave') faults.push(...checkWaves(fields.waves));
  if (byCalendar && (!isDate(from) || from < '1990-01-01')) faults.push({ field: 'from', key: 'wrongFrom' });
  if (until !== '' && (!isDate(until) || (byCalendar && until < from))) {
    faults.push({ field: 'until', key: 'wrongUntil' });
  }
  return faults;
}

function checkWaves(text: string): DraftFault[] {
  const lines = waveLines(text);
  if (lines.length === 0) return [{ field: 'waves', key: 'missingWave' }];
  return lines.flatMap((line, index) =>
    maybeWave(line) === undefined
      ? [{ field: 'waves', key: 'wrongWave', fillings: { line: String(index + 1), text: line } } as const]
      : [],
  );
}

function checkMatch({ formats, indicators, code, titlePart }: DraftFields): DraftFault[] {
  const isEmpty = formats.length + indicators.length === 0 && `${code}${titlePart}`.trim() === '';
  return isEmpty ? [{ field: 'formats', key: 'missingMatch' }] : [];
}

function readDue(fields: DraftFields): { rule: DueRule | null; faults: DraftFault[] } {
  if (dueKindOf(fields) === 'after') {
    const days = /^\d{1,4}$/.test(fields.days.trim()) ? Number(fields.days) : Number.NaN;
    if (days <= 1100) return { rule: { kind: 'after', days }, faults: [] };
    return { rule: null, faults: [{ field: 'days', key: 'wrongDays' }] };
  }
  const match = /^(\d{1,2})\. ?(\d{1,2})\.?$/.exec(fields.day.trim());
  const day = match ? `${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : '';
  if (isDate(`2024-${day}`)) return { rule: { kind: 'fixedDay', day }, faults: [] };
  return { rule: null, faults: [{ field: 'day', key: 'wrongDay' }] };
}

function expectedOf({ rhythm, once, waves }: DraftFields): string[] {
  if (rhythm === 'once') return [maybePeriodText(once) ?? ''];
  return rhythm === 'wave' ? waveLines(waves).map((line) => maybeWave(line) ?? '') : [];
}

function waveLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function maybeWave(line: string): string | undefined {
  const [survey = '', wave = '', first = '', last = '', ...more] = line.split(';').map((part) => part.trim());
  const [start, end] = [first, last].map((day) => maybePeriodText(day));
  const key = `${slug(survey)}-${slug(wave)}@${start}..${end}`;
  const isNamed = slug(survey) !== '' && slug(wave) !== '' && more.length === 0;
  return isNamed && maybePeriod(key)?.kind === 'wave' ? key : undefined;
}

function waveLine(key: string): string {
  const { start, end } = readPeriod(key);
  const name = key.slice(0, key.indexOf('@'));
  const cut = name.lastIndexOf('-');
  return [name.slice(0, cut), name.slice(cut + 1), formatDate(start, 'de'), formatDate(end, 'de')].join('; ');
}

/** A reference date as it is typed; everything else in its canonical text, which can be typed as well. */
function periodLine(key: string): string {
  return isDate(key) ? formatDate(key, 'de') : key;
}

function dayLine(day: string): string {
  const [month = '', date = ''] = day.split('-');
  return `${date}.${month}.`;
}

function maybeText(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
