import type { Change, Outcome, Paper, RouteStep } from '../cycle/paper.ts';
import { demoMeetings, meetingKey } from './meetings.ts';
import { demoToday } from './today.ts';

type Told = Pick<Paper, 'number' | 'title' | 'purpose' | 'route'> & Partial<Paper>;

const advisedThreeTimes: Told[] = [
  {
    number: '2026/027',
    title: 'Lotsinnen und Lotsen gegen Schulabsentismus',
    purpose: 'decision',
    facts:
      'Schulen melden Fehlzeiten oft erst, wenn ein Verfahren ansteht. In Gesprächen mit Schulen und Jugendhilfe wurde eine Anlaufstelle gewünscht, die früh auf Familien zugeht.',
    assessment: 'Eine frühe Ansprache setzt vor dem Verfahren an und entlastet Schulen und Ordnungsamt.',
    proposal:
      'Der Kreistag beschließt, zwei Lotsinnen oder Lotsen einzustellen und an den Oberschulen zu beginnen.',
    goals: ['absentismus-frueh-begegnen', 'hilfe-vor-verfahren'],
    measures: ['schulabsentismus-lotsen'],
    route: [
      step('schulausschuss', 'advises', '2026-06-11', decided('2026-06-11', null, 'Einstimmig empfohlen.')),
      step('kreisausschuss', 'advises', '2026-06-22', decided('2026-06-22', null)),
      step('kreistag', 'decides', '2026-06-29', decided('2026-06-29', 'KT 2026/27')),
    ],
    carryOutBy: '2026-08-31',
    carriedOut: '2026-08-20',
  },
  {
    number: '2026/049',
    title: 'Fortführung des Bildungsportals',
    purpose: 'decision',
    facts: 'Der Vertrag über den Betrieb des Bildungsportals endet im Sommer 2027.',
    assessment:
      'Die Besuche steigen; ohne das Portal gibt es keinen Ort, an dem alle Angebote zu finden sind.',
    proposal: 'Der Kreistag beschließt, das Bildungsportal bis 2030 fortzuführen.',
    goals: ['angebote-werden-gefunden', 'zugewanderte-finden-beratung'],
    reviews: ['bewertung-migration-und-bildung', 'bewertung-nachfrage-uebergang'],
    route: [
      step('schulausschuss', 'advises', '2026-09-17', decided('2026-09-17', null)),
      step('kreisausschuss', 'advises', '2026-09-28', {
        ...decided('2026-09-28', null, 'Die Kosten sind noch aufzuschlüsseln.'),
        kind: 'deferred',
      }),
      step('kreisausschuss', 'advises', '2026-12-07'),
      step('kreistag', 'decides', '2026-12-14'),
    ],
    carryOutBy: '2027-06-30',
  },
  {
    number: '2026/058',
    title: 'Hilfe vor dem Verfahren stärken',
    purpose: 'decision',
    facts:
      'Die Zahl der Verfahren ist gestiegen, obwohl weniger Schülerinnen und Schüler lange fehlen. Die Lotsinnen und Lotsen erreichen bisher nur die Oberschulen.',
    assessment:
      'Der beschlossene Termin ist nicht mehr zu halten. Das Ziel selbst bleibt richtig: Hilfe soll vor dem Verfahren kommen.',
    finance:
      'Bisher stehen für die Maßnahme 46.000\u00a0€ (2026) und 122.500\u00a0€ (2027) aus Mitteln der Kommune bereit, für zwei Stellen mit zusammen 1,75 Vollzeitstellen.\n\nMit allen weiterführenden Schulen kommen ab 2027 hinzu:\n\n- 1,5 Vollzeitstellen, rund 105.000\u00a0€ im Jahr\n- 8.000\u00a0€ im Jahr für Fahrten und Fortbildung\n\nDie Mittel sind im Entwurf des Haushalts 2027 veranschlagt.',
    proposal:
      'Der Kreistag beschließt, die Lotsinnen und Lotsen an allen weiterführenden Schulen einzusetzen und den Zielwert bis 2029/30 zu strecken.',
    goals: ['hilfe-vor-verfahren', 'weniger-unentschuldigte-tage'],
    reviews: ['bewertung-verfahren', 'bewertung-unentschuldigte-tage'],
    measures: ['schulabsentismus-lotsen'],
    attachments: [
      'Kennzahlenblatt „Verfahren wegen Schulpflichtverletzung“',
      'Konzept der Lotsinnen und Lotsen',
    ],
    route: [
      step('schulausschuss', 'advises', '2026-11-26'),
      step('kreisausschuss', 'advises', '2026-12-07'),
      step('kreistag', 'decides', '2026-12-14'),
    ],
    changes: [
      targetChange('hilfe-vor-verfahren', 40, '2029/30'),
      {
        kind: 'measure',
        measure: 'schulabsentismus-lotsen',
        state: 'adjusted',
        until: '2030-07-31',
        note: 'An allen weiterführenden Schulen.',
        version: null,
      },
    ],
    carryOutBy: '2027-02-01',
  },
];

const others: Told[] = [
  {
    number: '2021/064',
    title: 'DigComp als gemeinsamer Rahmen für digitale Bildung',
    purpose: 'decision',
    facts: 'Kindertagesstätten, Schulen und Weiterbildung arbeiten bisher nach verschiedenen Rahmen.',
    assessment: 'Ein gemeinsamer Rahmen macht Angebote vergleichbar; ein Selbsttest kann darauf aufbauen.',
    proposal: 'Der Kreistag beschließt DigComp als gemeinsamen Rahmen der Netzwerkgruppen.',
    route: [step('kreistag', 'decides', '2021-06-28', decided('2021-06-28', 'KT 2021/64'))],
    carryOutBy: '2021-12-31',
    carriedOut: '2021-11-30',
  },
  {
    number: '2022/118',
    title: 'Zielwert zur Jugendarbeitslosigkeit',
    purpose: 'decision',
    facts: 'Die Jugendarbeitslosigkeit ist 2020 gestiegen.',
    proposal: 'Der Kreistag streckt das Ziel bis 2030 und setzt es auf 4,0 %.',
    goals: ['weg-in-ausbildung-und-arbeit'],
    route: [step('kreistag', 'decides', '2022-12-05', decided('2022-12-05', 'KT 2022/118'))],
    changes: [targetChange('weg-in-ausbildung-und-arbeit', 4, '2030')],
    applied: '2022-12-05T17:00:00.000Z',
    carriedOut: '2022-12-05',
  },
  {
    number: '2025/062',
    title: 'Schulabsentismus im Schuljahr 2024/25',
    purpose: 'information',
    facts: 'Alle Schulen haben ihre Fehlzeiten gemeldet.',
    goals: ['absentismus-frueh-begegnen', 'hilfe-vor-verfahren'],
    reviews: ['bewertung-absentismus-2024-25'],
    route: [step('schulausschuss', 'isTold', '2025-11-20', noted('2025-11-20'))],
  },
  {
    number: '2026/014',
    title: 'Bestandsaufnahme zur Berufsorientierung',
    purpose: 'information',
    facts: 'An allen weiterführenden Schulen wurde erhoben, welche Angebote zur Berufsorientierung es gibt.',
    goals: ['berufsorientierung-abstimmen'],
    route: [step('schulausschuss', 'isTold', '2026-03-05', noted('2026-03-05'))],
  },
  {
    number: '2026/033',
    title: 'Stellen im Übergangsmanagement bis 2029',
    purpose: 'decision',
    facts: 'Die Förderung der Stellen endet mit dem Jahr 2026.',
    assessment: 'Ohne die Stellen fehlt den Schulen die Begleitung beim Übergang.',
    proposal: 'Der Kreistag beschließt, die Stellen bis Ende 2029 aus eigenen Mitteln fortzuführen.',
    goals: ['weg-in-ausbildung-und-arbeit'],
    measures: ['uebergangsmanagement-stellen'],
    route: [step('kreistag', 'decides', '2026-10-05', decided('2026-10-05', 'KT 2026/33'))],
    carryOutBy: '2026-11-15',
  },
  {
    number: '2026/041',
    title: 'Schulabsentismus im Schuljahr 2025/26',
    purpose: 'information',
    facts:
      'Vorgestellt werden die Fehlzeiten des Schuljahres 2025/26. Vier Schulen haben noch nicht gemeldet; die Zahlen des Schuljahres sind deshalb unvollständig.',
    assessment: 'Lange Fehlzeiten gehen zurück, die Fehltage insgesamt nicht.',
    goals: ['absentismus-frueh-begegnen', 'weniger-unentschuldigte-tage', 'hilfe-vor-verfahren'],
    reviews: ['bewertung-absentismus-frueh-begegnen', 'bewertung-unentschuldigte-tage'],
    route: [
      step('schulausschuss', 'isTold', '2026-11-26'),
      step('steuergruppe-bildungsregion', 'isTold', '2026-12-01'),
    ],
  },
];

/** Papers on their way through the bodies and at its end; those to come have to be in a week before the meeting. */
export const demoPapers: Paper[] = [...others, ...advisedThreeTimes].map((told) => ({
  key: `vorlage-${told.number.replace('/', '-')}`,
  public: true,
  responsible: 'Bildungsbüro',
  facts: '',
  assessment: '',
  finance: '',
  proposal: '',
  attachments: [],
  goals: [],
  reviews: [],
  measures: [],
  changes: [],
  applied: null,
  carryOutBy: null,
  carriedOut: null,
  link: null,
  oparl: null,
  invented: true,
  ...told,
}));

function step(body: string, role: RouteStep['role'], on: string, outcome: Outcome | null = null): RouteStep {
  const meeting = demoMeetings.find(({ key }) => key === meetingKey(body, on))?.key ?? null;
  return { body, meeting, role, deadline: on < demoToday ? null : weekBefore(on), outcome };
}

function weekBefore(on: string): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day - 7)).toISOString().slice(0, 10);
}

function decided(on: string, number: string | null, note = ''): Outcome {
  return { kind: 'decided', on, number, note, to: null };
}

function noted(on: string): Outcome {
  return { kind: 'noted', on, number: null, note: '', to: null };
}

function targetChange(target: string, value: number, duePeriod: string): Change {
  return { kind: 'target', target, value, lower: null, upper: null, duePeriod, version: null };
}
