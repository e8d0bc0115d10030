import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../data/delivery.ts';
import type { DeliveryPeriod, SchoolReturn } from '../../data/delivery-views.ts';
import { mailAddress, writeReminder } from './reminder.ts';

const delivery: Delivery = {
  key: 'fehlzeiten',
  title: 'Fehlzeiten im Schuljahr',
  source: 'Rückmeldungen der Schulen',
  sender: { name: 'Fachdienst Schule', email: 'schule@musterland.example' },
  rhythm: 'schoolYear',
  expected: [],
  due: { kind: 'fixedDay', day: '09-30' },
  match: { formats: ['template-fehlzeiten'], code: null, title: null, indicators: [] },
  returns: { forms: [], providers: [] },
  activeFrom: '2020-08-01',
  activeUntil: null,
  howToSend: null,
  note: 'intern',
};
const period: DeliveryPeriod = {
  period: '2025/26',
  due: '2026-09-30',
  state: 'overdue',
  import: { id: 18, fileName: 'fehlzeiten.csv', committedAt: '2026-09-02T08:00:00.000Z' },
  returns: { reported: 19, due: 21 },
};
const school: SchoolReturn = {
  number: '99004',
  name: 'Gymnasium Heideburg',
  form: { de: 'Gymnasium', en: 'Grammar school' },
  provider: null,
  state: 'missing',
  import: null,
  opened: null,
  closed: null,
};
const missing = [school, { ...school, number: '99012', name: 'Oberschule Lindenau' }];
const occasion = { delivery, period, missing, municipality: 'Landkreis Musterland', today: '2026-11-18' };

describe('a reminder', () => {
  test('to the office that collects names the period, the due day, what is missing and how to send it', () => {
    const { subject, body } = writeReminder(occasion, { kind: 'sender' });
    expect(subject).toBe('Erinnerung: Fehlzeiten im Schuljahr, Schuljahr 2025/26');
    expect(body).toMatchInlineSnapshot(`
      "Guten Tag,

      für das Bildungsmonitoring (Landkreis Musterland) ist bei uns noch nicht vollständig eingegangen:

      Lieferung: Fehlzeiten im Schuljahr (Rückmeldungen der Schulen)
      Berichtszeitraum: Schuljahr 2025/26 (01.08.2025 bis 31.07.2026)
      Fällig war sie am 30.09.2026.

      Bisher liegen uns die Angaben von 19 von 21 Schulen vor. Es fehlen:
      – Gymnasium Heideburg (Schulnummer 99004)
      – Oberschule Lindenau (Schulnummer 99012)

      Bitte füllen Sie unsere Vorlage aus und senden Sie uns die Datei als Antwort auf diese Nachricht. Bitte tragen Sie keine Namen einzelner Personen ein.

      Bitte schicken Sie uns die Angaben bis zum 02.12.2026. Sind sie inzwischen unterwegs, betrachten Sie diese Nachricht bitte als gegenstandslos. Wenn etwas unklar ist oder die Frist nicht reicht, geben Sie uns bitte kurz Bescheid.

      Mit freundlichen Grüßen
      Bildungsbüro, Landkreis Musterland"
    `);
  });

  test('to all missing schools names none of them', () => {
    const { subject, body } = writeReminder(occasion, { kind: 'schools' });
    expect(`${subject} ${body}`).not.toMatch(/Heideburg|Lindenau|9900|9901/);
    expect(body).toMatch(/Von Ihrer Schule[\s\S]*Schuljahr 2025\/26[\s\S]*30\.09\.2026/);
  });

  test('to one school names that one alone', () => {
    const { subject, body } = writeReminder(occasion, { kind: 'school', school });
    expect(subject).toContain('Gymnasium Heideburg');
    expect(body).toContain('Gymnasium Heideburg“ (Schulnummer 99004)');
    expect(body).not.toContain('Lindenau');
  });

  test('before the due day asks until then', () => {
    const { subject, body } = writeReminder({ ...occasion, today: '2026-09-30' }, { kind: 'sender' });
    expect(subject).toMatch(/^Bald fällig: /);
    expect(body).toMatch(/Fällig ist sie am 30\.09\.2026[\s\S]*bis zum 30\.09\.2026/);
  });

  test('before the due day names no schools while none has reported', () => {
    const open = {
      ...occasion,
      today: '2026-09-01',
      period: { ...period, returns: { reported: 0, due: 2 } },
    };
    expect(writeReminder(open, { kind: 'sender' }).body).not.toMatch(/Heideburg|0 von/);
  });

  test('says how to send it in the words of the delivery, and nothing of its note', () => {
    const told = { ...occasion, delivery: { ...delivery, howToSend: 'Bitte über das Schulportal.' } };
    const { body } = writeReminder(told, { kind: 'sender' });
    expect(body).toContain('\n\nBitte über das Schulportal.\n\n');
    expect(body).not.toMatch(/Vorlage|intern/);
  });

  test('of a single file has no schools', () => {
    const single = { ...occasion, missing: [], period: { ...period, returns: null, import: null } };
    const { body } = writeReminder(single, { kind: 'sender' });
    expect(body).toContain('fehlt uns von Ihnen noch:');
    expect(body).not.toMatch(/Schulen vor|Es fehl/);
  });
});

describe('the address of the mail program', () => {
  test('carries subject and body with the line ends that mail has', () => {
    const { href, hasBody } = mailAddress('a+b@musterland.example', {
      subject: 'Zahlen & mehr',
      body: 'Eins\nZwei?',
    });
    expect(href).toBe('mailto:a%2Bb@musterland.example?subject=Zahlen%20%26%20mehr&body=Eins%0D%0AZwei%3F');
    expect(hasBody).toBe(true);
  });

  test('leaves the body out where it is too long', () => {
    const { href, hasBody } = mailAddress('a@musterland.example', {
      subject: 'Kurz',
      body: 'x'.repeat(2000),
    });
    expect([href, hasBody]).toEqual(['mailto:a@musterland.example?subject=Kurz', false]);
  });
});
