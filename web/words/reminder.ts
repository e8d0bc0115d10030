import type { Delivery } from '../../data/delivery.ts';
import { addDays } from '../../data/delivery-periods.ts';
import type { DeliveryPeriod, SchoolReturn } from '../../data/delivery-views.ts';
import { readPeriod } from '../../data/period.ts';
import { formatDate, formatPeriod } from './format.ts';

/** Whom a reminder is for: the office that collects, all schools that are missing with one text, or one of them. */
export type Recipient = { kind: 'sender' } | { kind: 'schools' } | { kind: 'school'; school: SchoolReturn };

export interface Reminder {
  subject: string;
  body: string;
}

interface Occasion {
  delivery: Delivery;
  period: DeliveryPeriod;
  /** Schools that have not reported; empty where it is not a list of returns. */
  missing: readonly SchoolReturn[];
  municipality: string;
  /** ISO day. */
  today: string;
}

/**
 * The letter that reminds of a delivery, in German whatever the interface speaks: it goes to German offices. A text for
 * all missing schools names none of them, so that it can go to each.
 */
export function writeReminder(occasion: Occasion, recipient: Recipient): Reminder {
  const { delivery, period } = occasion;
  const isLate = occasion.today > period.due;
  const paragraphs = [
    'Guten Tag,',
    opening(occasion, recipient),
    [
      `Lieferung: ${delivery.title} (${delivery.source})`,
      `Berichtszeitraum: ${periodText(period.period)}`,
      `${isLate ? 'Fällig war sie am' : 'Fällig ist sie am'} ${formatDate(period.due, 'de')}.`,
    ].join('\n'),
    missingText(occasion, recipient),
    howToSend(delivery),
    `Bitte schicken Sie uns die Angaben bis zum ${formatDate(deadline(occasion), 'de')}. Sind sie inzwischen unterwegs, betrachten Sie diese Nachricht bitte als gegenstandslos. Wenn etwas unklar ist oder die Frist nicht reicht, geben Sie uns bitte kurz Bescheid.`,
    `Mit freundlichen Grüßen\nBildungsbüro, ${occasion.municipality}`,
  ];
  return {
    subject: subjectOf(occasion, recipient),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  };
}

/**
 * The address that opens the reminder in the mail program; without its body where the address would be longer than
 * such programs take.
 */
export function mailAddress(email: string, { subject, body }: Reminder): { href: string; hasBody: boolean } {
  const start = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= longestAddress ? { href: whole, hasBody: true } : { href: start, hasBody: false };
}

/** What Windows hands over to a mail program without cutting it. */
const longestAddress = 2000;

function subjectOf({ delivery, period, today }: Occasion, recipient: Recipient): string {
  const what = `${delivery.title}, ${formatPeriod(period.period, 'de', 'long')}`;
  const whose = recipient.kind === 'school' ? ` (${recipient.school.name})` : '';
  return `${today > period.due ? 'Erinnerung' : 'Bald fällig'}: ${what}${whose}`;
}

function opening({ period, today, municipality }: Occasion, recipient: Recipient): string {
  const office = `für das Bildungsmonitoring (${municipality})`;
  if (recipient.kind === 'school') {
    return `${office} melden die Schulen uns regelmäßig Zahlen. Von der Schule „${recipient.school.name}“ (Schulnummer ${recipient.school.number}) liegt uns die folgende Rückmeldung noch nicht vor:`;
  }
  if (recipient.kind === 'schools') {
    return `${office} melden die Schulen uns regelmäßig Zahlen. Von Ihrer Schule liegt uns die folgende Rückmeldung noch nicht vor:`;
  }
  if (today <= period.due) return `${office} erwarten wir von Ihnen in Kürze:`;
  return period.import === null
    ? `${office} fehlt uns von Ihnen noch:`
    : `${office} ist bei uns noch nicht vollständig eingegangen:`;
}

/** The schools by name; not where none has reported and none has to yet. */
function missingText({ period, missing, today }: Occasion, recipient: Recipient): string {
  const { returns } = period;
  const isOpen = today <= period.due && returns?.reported === 0;
  if (recipient.kind !== 'sender' || missing.length === 0 || isOpen) return '';
  const count = returns
    ? `Bisher liegen uns die Angaben von ${returns.reported} von ${returns.due} Schulen vor. `
    : '';
  const list = missing.map(({ name, number }) => `– ${name} (Schulnummer ${number})`);
  return [`${count}Es ${missing.length === 1 ? 'fehlt' : 'fehlen'}:`, ...list].join('\n');
}

function howToSend({ howToSend: told, match }: Delivery): string {
  if (told !== null) return told;
  const isTemplate = match.formats.some((format) => format.startsWith('template-'));
  return isTemplate
    ? 'Bitte füllen Sie unsere Vorlage aus und senden Sie uns die Datei als Antwort auf diese Nachricht. Bitte tragen Sie keine Namen einzelner Personen ein.'
    : 'Bitte senden Sie uns die Datei als Antwort auf diese Nachricht, so wie Ihr Programm sie ausgibt, und ohne Namen einzelner Personen.';
}

/** The due day, or two weeks from today where it is past. */
function deadline({ period, today }: Occasion): string {
  return today > period.due ? addDays(today, 14) : period.due;
}

/** With its days where the name of the period does not say them. */
function periodText(key: string): string {
  const period = readPeriod(key);
  const name = formatPeriod(key, 'de', 'long');
  if (period.kind === 'wave' || period.kind === 'range' || period.kind === 'date') return name;
  return `${name} (${formatDate(period.start, 'de')} bis ${formatDate(period.end, 'de')})`;
}
