import * as z from 'zod';
import { isDate, maybePeriod } from './period.ts';

/** How often something is expected: once a calendar period, once only, or with each wave of a survey. */
export const rhythms = ['month', 'quarter', 'schoolHalf', 'schoolYear', 'year', 'once', 'wave'] as const;
export type Rhythm = (typeof rhythms)[number];

const day = z.string().refine(isDate, 'Kein Tag der Form JJJJ-MM-TT.');

/**
 * When it is due: `after` days after the last day of the period, or on the first `fixedDay` (MM-DD) after it.
 * 29 February stands for the last day of February.
 */
export const dueRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('after'), days: z.number().int().min(0).max(1100) }),
  z.strictObject({
    kind: z.literal('fixedDay'),
    day: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .refine((text) => isDate(`2024-${text}`), 'Kein Tag der Form MM-TT.'),
  }),
]);
export type DueRule = z.infer<typeof dueRule>;

/** What an import must be like to count as the delivery; what is empty or null is not asked for. */
export const deliveryMatch = z.strictObject({
  /** Ids of formats, one of them. */
  formats: z.array(z.string()).max(50),
  /** Beginning of the table's code. */
  code: z.string().trim().min(1).max(100).nullable(),
  /** Part of the table's title or of the file's name. */
  title: z.string().trim().min(1).max(200).nullable(),
  /** Ids of indicators, one of them with figures for the municipality. */
  indicators: z.array(z.string()).max(100),
});
export type DeliveryMatch = z.infer<typeof deliveryMatch>;

/** The schools that have to report: those of the register with one of these forms and providers, all where empty. */
export const schoolChoice = z.strictObject({
  forms: z.array(z.string()).max(100),
  providers: z.array(z.string()).max(100),
});
export type SchoolChoice = z.infer<typeof schoolChoice>;

const content = {
  title: z.string().trim().min(1).max(200),
  source: z.string().trim().min(1).max(300),
  /** The office or function that sends it, never a private person. */
  sender: z.strictObject({ name: z.string().trim().min(1).max(200), email: z.email().max(200).nullable() }),
  rhythm: z.enum(rhythms),
  /** What is expected where no calendar says it, as canonical periods: the one period of `once`, the waves of `wave`. */
  expected: z
    .array(z.string().refine((key) => maybePeriod(key)?.key === key, 'Kein Berichtszeitraum.'))
    .max(50),
  due: dueRule,
  match: deliveryMatch,
  /** The schools to be waited for; null where it is not a list of returns. */
  returns: schoolChoice.nullable(),
  /** Periods that end before are not expected; null where `expected` says it. */
  activeFrom: day.nullable(),
  /** Periods that end later are not expected; from that day on nothing is missed either. */
  activeUntil: day.nullable(),
  /** How it is to be sent, as the reminder says it. */
  howToSend: z.string().trim().min(1).max(1000).nullable(),
  note: z.string().trim().min(1).max(2000).nullable(),
};

/** A delivery as it is written down, without its key. */
export const deliveryDraft = z.strictObject(content).check(agree);
export type DeliveryDraft = z.infer<typeof deliveryDraft>;

/** An expected file or return (Lieferung). What came of it is computed from the imports, never written. */
export const delivery = z
  .strictObject({ key: z.string().regex(/^[a-z0-9äöüß-]+$/), ...content })
  .check(agree);
export type Delivery = z.infer<typeof delivery>;

/** Rhythms in which one day of the year can be the due day of all periods. */
export const mayHaveFixedDay: ReadonlySet<Rhythm> = new Set(['schoolYear', 'year', 'once', 'wave']);

export function followsCalendar(rhythm: Rhythm): rhythm is Exclude<Rhythm, 'once' | 'wave'> {
  return rhythm !== 'once' && rhythm !== 'wave';
}

/** What the parts of a delivery must agree about. */
function agree({ value, issues }: z.core.ParsePayload<Omit<Delivery, 'key'>>): void {
  const refuse = (path: string, message: string) =>
    issues.push({ code: 'custom', path: [path], message, input: value });
  const { rhythm, expected, due, match, activeFrom, activeUntil } = value;
  const wanted = { once: expected.length === 1, wave: expected.length > 0 && expected.every(isWave) };
  if (followsCalendar(rhythm) ? expected.length > 0 : !wanted[rhythm]) {
    refuse('expected', 'Die Berichtszeiträume passen nicht zur Periodizität.');
  }
  if (followsCalendar(rhythm) === (activeFrom === null)) {
    refuse('activeFrom', 'Bitte angeben, ab wann erwartet wird.');
  }
  if (activeFrom !== null && activeFrom < earliest) {
    refuse('activeFrom', 'Bitte einen Tag ab dem 01.01.1990 angeben.');
  }
  if (activeFrom !== null && activeUntil !== null && activeUntil < activeFrom) {
    refuse('activeUntil', 'Das Ende liegt vor dem Anfang.');
  }
  if (due.kind === 'fixedDay' && !mayHaveFixedDay.has(rhythm)) {
    refuse('due', 'Ein fester Tag passt nur zu jährlichen Lieferungen.');
  }
  if (match.formats.length + match.indicators.length === 0 && match.code === null && match.title === null) {
    refuse('match', 'Bitte angeben, woran die Datei zu erkennen ist.');
  }
}

const earliest = '1990-01-01';

function isWave(key: string): boolean {
  return maybePeriod(key)?.kind === 'wave';
}
