import type { Measure, MeasureStanding, MeasureState } from '../cycle/measure.ts';
import { knownBrochure } from './decided-target.ts';
import { demoPosts } from './posts.ts';

type Told = Omit<Measure, 'invented' | 'link' | 'funding' | 'posts' | 'effects' | 'steps'> & Partial<Measure>;

/** What is done for the transition from school to work. */
const transition: Told[] = [
  {
    key: 'ausbildungsbroschuere',
    title: 'Broschüre „Ausbildung im Landkreis“',
    description:
      'Aus der Befragung zum Bedarf der Betriebe entstand eine Broschüre über Ausbildung und Qualifizierung im Landkreis. Die erste Auflage lag in den Schulen aus; die zweite ging an alle Betriebe.',
    state: 'running',
    history: [
      at('idea', '2020-03-10', 'Ergebnis der Befragung zum Bedarf der Betriebe.'),
      at('decided', '2021-03-16'),
      at('running', '2021-09-01', 'Erste Auflage, in den Schulen ausgelegt.'),
    ],
    responsible: 'Wirtschaftsförderung',
    partners: ['Kammern', 'Jugendberufsagentur', 'Berufsbildende Schulen'],
    from: '2021-09-01',
    until: null,
    steps: [
      step('Erste Auflage', '2021-09-01', '2021-09-01'),
      step('Zweite Auflage an alle Betriebe versandt', '2022-09-30', '2022-09-20'),
      step('Nutzen der Broschüre in der Betriebsbefragung abgefragt', '2027-01-31', null),
    ],
    funding: [{ source: 'Kommune', amount: 18000, year: null }],
    goals: ['betriebe-kennen-broschuere'],
    effects: [effect('umfrage-antwortanteil', knownBrochure, 'up', '2022-09-20')],
  },
  {
    key: 'uebergangsmanagement-stellen',
    title: 'Stellen im Übergangsmanagement',
    description:
      'Neun Stellen begleiten Jugendliche an den weiterführenden Schulen auf dem Weg in Ausbildung und Arbeit, sechs davon in Vollzeit.',
    state: 'running',
    history: [
      at('decided', '2020-03-16', 'Projektkonferenz mit zwei Beschlüssen.'),
      at('running', '2020-10-01', 'Alle neun Stellen besetzt.'),
      { ...at('running', '2026-10-05', 'Fortführung bis Ende 2029.'), paper: 'vorlage-2026-033' },
    ],
    responsible: 'Fachdienst Bildung',
    partners: ['Jugendberufsagentur', 'Stiftung Zukunft Musterland', 'Berufsbildende Schulen'],
    from: '2020-10-01',
    until: '2029-12-31',
    steps: [
      step('Stellen besetzt', '2020-10-01', '2020-10-01'),
      step('Zwischenbericht an den Schulausschuss', '2023-11-30', '2023-11-16'),
      step('Finanzierung ab 2027 in den Haushalt aufgenommen', '2026-11-15', null),
    ],
    posts: demoPosts,
    funding: [2024, 2025, 2026].flatMap((year) => [
      { source: 'Kommune', amount: 420000, year },
      { source: 'Landesprogramm', amount: 34000, year },
      { source: 'Stiftung', amount: 99000, year },
    ]),
    goals: ['weg-in-ausbildung-und-arbeit', 'mehr-abschluesse', 'uebergangsmanagement-eingerichtet'],
    effects: [
      effect('jugendarbeitslosenquote', null, 'down', '2021-01-01'),
      effect('abgehende-ohne-hauptschulabschluss', null, 'down', '2020-10-01'),
    ],
  },
  {
    key: 'praktikumswochen',
    title: 'Gemeinsame Praktikumswochen',
    description: 'Alle weiterführenden Schulen legen die Praktika in dieselben zwei Wochen im Jahr.',
    state: 'decided',
    history: [
      at('idea', '2025-11-04', 'Vorschlag der Schulen in der Bestandsaufnahme.'),
      at('decided', '2026-05-12'),
    ],
    responsible: 'Bildungsbüro',
    partners: ['Jugendberufsagentur', 'Kammern'],
    from: '2027-02-01',
    until: null,
    steps: [
      step('Betriebe gewonnen', '2026-12-15', null),
      step('Erste Praktikumswochen', '2027-06-30', null),
    ],
    funding: [{ source: 'Kommune', amount: 12500, year: 2027 }],
    goals: ['berufsorientierung-abstimmen'],
  },
];

const absenteeism: Told[] = [
  {
    key: 'schulabsentismus-lotsen',
    title: 'Lotsinnen und Lotsen gegen Schulabsentismus',
    description:
      'Zwei Lotsinnen und Lotsen gehen auf Familien zu, sobald Fehlzeiten auffallen, und vermitteln Hilfe vor einem Verfahren. Sie beginnen an den Oberschulen.',
    state: 'running',
    history: [
      at('idea', '2025-11-20', 'Empfehlung des Schulausschusses nach dem Bericht zu 2024/25.'),
      { ...at('decided', '2026-06-29'), paper: 'vorlage-2026-027' },
      at('running', '2026-08-20', 'Beide Stellen besetzt.'),
    ],
    responsible: 'Fachdienst Schule',
    partners: ['Jugendamt', 'Schulpsychologischer Dienst', 'Ordnungsamt'],
    from: '2026-08-20',
    until: '2028-07-31',
    steps: [
      step('Stellen besetzt', '2026-08-31', '2026-08-20'),
      step('Vereinbarung mit den Oberschulen', '2026-10-31', null),
      step('Erster Bericht an den Schulausschuss', '2027-05-31', null),
    ],
    posts: [
      { title: 'Lotsin oder Lotse, Oberschulen Nord', share: 1, source: 'Kommune' },
      { title: 'Lotsin oder Lotse, Oberschulen Süd', share: 0.75, source: 'Kommune' },
    ],
    funding: [
      { source: 'Kommune', amount: 46000, year: 2026 },
      { source: 'Kommune', amount: 122500, year: 2027 },
    ],
    goals: ['absentismus-frueh-begegnen', 'weniger-unentschuldigte-tage', 'hilfe-vor-verfahren'],
    effects: [
      effect('anteil-ueber-10-unentschuldigte-fehltage', null, 'down', '2026-08-20'),
      effect('verfahren-schulpflichtverletzung', null, 'down', '2026-08-20'),
    ],
  },
  {
    key: 'schulsozialarbeit-gesamtschulen',
    title: 'Schulsozialarbeit an den Gesamtschulen',
    description: 'Drei Jahre Schulsozialarbeit mit dem Schwerpunkt Fehlzeiten, danach Aufgabe des Landes.',
    state: 'done',
    history: [
      at('decided', '2022-03-14'),
      at('running', '2022-08-01'),
      at('done', '2025-07-31', 'Vom Land übernommen.'),
    ],
    responsible: 'Fachdienst Jugend',
    partners: ['Landesamt für Schule'],
    from: '2022-08-01',
    until: '2025-07-31',
    steps: [
      step('Stellen besetzt', '2022-08-01', '2022-08-01'),
      step('Abschlussbericht', '2025-06-30', '2025-06-17'),
    ],
    funding: [2023, 2024].map((year) => ({ source: 'Landesprogramm', amount: 86000, year })),
    goals: ['absentismus-frueh-begegnen', 'hilfe-vor-verfahren'],
    effects: [effect('anteil-ueber-10-unentschuldigte-fehltage', null, 'down', '2022-08-01')],
  },
  {
    key: 'frueh-hinsehen',
    title: 'Früh hinsehen: Fehlzeiten schon in der Grundschule besprechen',
    description: 'Grundschulen sprechen häufige entschuldigte Fehltage früh mit Eltern und Kinderärzten an.',
    state: 'idea',
    history: [at('idea', '2026-10-28', 'Aus den Gesprächen mit den 21 Schulen.')],
    responsible: 'Schulpsychologischer Dienst',
    partners: [],
    from: null,
    until: null,
    goals: ['entschuldigtes-fehlen-verstehen'],
    effects: [effect('entschuldigte-fehltage-je-100', null, 'down', null)],
  },
];

const earlyEducation: Told[] = [
  {
    key: 'neue-kindertagesstaetten',
    title: 'Zwei neue Kindertagesstätten',
    description: 'Zwei Einrichtungen mit zusammen 150 Plätzen, dort, wo Plätze am meisten fehlen.',
    state: 'running',
    history: [
      at('decided', '2021-09-27'),
      at('running', '2022-05-02', 'Beginn der Arbeiten an der ersten Einrichtung.'),
    ],
    responsible: 'Fachdienst Jugend',
    partners: ['Gemeinden', 'Freie Träger der Jugendhilfe'],
    from: '2022-05-02',
    until: '2027-07-31',
    steps: [
      step('Erste Einrichtung eröffnet', '2023-08-31', '2023-08-21'),
      step('Zweite Einrichtung eröffnet', '2027-07-31', null),
    ],
    funding: [{ source: 'Kommune', amount: 640000, year: 2026 }],
    goals: ['kindergartenplatz-fuer-jedes-kind'],
    effects: [effect('kindergartenplaetze', null, 'up', '2023-08-21')],
  },
];

const transparency: Told[] = [
  {
    key: 'bereich-migration-und-bildung',
    title: 'Bereich „Migration und Bildung“ im Bildungsportal',
    description:
      'Ein eigener Bereich im Portal für Neuzugewanderte und für alle, die sie beraten. Seit Oktober 2025 gibt es ihn in fünf Sprachen.',
    state: 'adjusted',
    history: [
      at('running', '2017-03-01', 'Der Bereich ist freigeschaltet.'),
      at('adjusted', '2025-10-06', 'In fünf Sprachen.'),
    ],
    responsible: 'Bildungskoordination',
    partners: ['Kreisvolkshochschule', 'Migrationsberatung'],
    from: '2017-03-01',
    until: null,
    steps: [
      step('Bereich freigeschaltet', '2017-03-01', '2017-03-01'),
      step('Texte übersetzt und geprüft', '2025-06-30', '2025-06-18'),
      step('Seiten in fünf Sprachen freigeschaltet', '2025-10-31', '2025-10-06'),
    ],
    posts: [{ title: 'Redaktion', share: 0.5, source: 'Kommune' }],
    funding: [{ source: 'Landesprogramm', amount: 24000, year: 2025 }],
    goals: ['zugewanderte-finden-beratung'],
    effects: [effect('besuche-bildungsportal', 'seitenbereich=migration-und-bildung', 'up', '2025-10-06')],
  },
  {
    key: 'kurstelefon',
    title: 'Kurstelefon am Abend',
    description: 'Beratung zu Kursen am Telefon, zwei Abende in der Woche.',
    state: 'stopped',
    history: [
      at('decided', '2021-11-22'),
      at('running', '2022-02-01'),
      at('stopped', '2023-06-30', 'Im Mittel drei Anrufe im Monat; die Beratung läuft über das Portal.'),
    ],
    responsible: 'Kreisvolkshochschule',
    partners: [],
    from: '2022-02-01',
    until: '2023-06-30',
    goals: ['kurse-werden-gefunden'],
    effects: [effect('besuche-bildungsportal', 'seitenbereich=kurse-und-angebote', 'up', '2022-02-01')],
  },
];

function at(state: MeasureState, on: string, note: string | null = null): MeasureStanding {
  return { state, on, note, paper: null };
}

function step(title: string, due: string, done: string | null) {
  return { title, due, done };
}

function effect(indicator: string, breakdown: string | null, direction: 'up' | 'down', from: string | null) {
  return { indicator, area: null, breakdown, direction, from };
}

/** Measures in every state that there is, two of them behind their plan on the demo's day. */
export const demoMeasures: Measure[] = [
  ...transition,
  ...absenteeism,
  ...earlyEducation,
  ...transparency,
].map((measure) => ({
  steps: [],
  posts: [],
  funding: [],
  effects: [],
  link: null,
  invented: true,
  ...measure,
}));
