import type { Goal } from '../goal.ts';

type Upper = Pick<
  Goal,
  'key' | 'title' | 'description' | 'actionField' | 'level' | 'parent' | 'body' | 'responsible'
>;

const masterplan: Upper[] = [
  {
    key: 'junge-menschen-finden-ihren-weg',
    title: 'Junge Menschen finden ihren Weg',
    description:
      'Alle jungen Menschen im Landkreis erreichen einen Abschluss und finden von der Schule in Ausbildung, Studium und Arbeit.',
    actionField: 'uebergang-schule-beruf',
    level: 'guiding',
    parent: null,
    body: 'Kreistag',
    responsible: 'Dezernat Bildung und Soziales',
  },
  {
    key: 'niemand-ohne-abschluss',
    title: 'Niemand verlässt die Schule ohne Abschluss',
    description: 'Wer an der allgemeinbildenden Schule keinen Abschluss erreicht, holt ihn nach.',
    actionField: 'uebergang-schule-beruf',
    level: 'strategic',
    parent: 'junge-menschen-finden-ihren-weg',
    body: 'Schulausschuss',
    responsible: 'Fachdienst Bildung',
  },
  {
    key: 'uebergang-in-ausbildung-gelingt',
    title: 'Der Übergang in Ausbildung gelingt',
    description: 'Schulen, Betriebe und Beratung arbeiten am Übergang Hand in Hand.',
    actionField: 'uebergang-schule-beruf',
    level: 'strategic',
    parent: 'junge-menschen-finden-ihren-weg',
    body: 'Schulausschuss',
    responsible: 'Bildungsbüro',
  },
  {
    key: 'regelmaessig-zur-schule',
    title: 'Alle gehen regelmäßig zur Schule',
    description: 'Fehlen wird früh bemerkt, und Hilfe kommt, bevor es sich verfestigt.',
    actionField: 'schulabsentismus',
    level: 'strategic',
    parent: 'junge-menschen-finden-ihren-weg',
    body: 'Schulausschuss',
    responsible: 'Fachdienst Schule',
  },
  {
    key: 'bildung-ist-sichtbar',
    title: 'Bildung ist für alle sichtbar und erreichbar',
    description: 'Wer ein Angebot sucht, findet es; wer Rat braucht, bekommt ihn.',
    actionField: 'transparenz-beratung',
    level: 'guiding',
    parent: null,
    body: 'Kreistag',
    responsible: 'Dezernat Bildung und Soziales',
  },
  {
    key: 'angebote-leicht-zu-finden',
    title: 'Angebote sind leicht zu finden',
    description: 'Ein gemeinsames Portal zeigt, was es im Landkreis gibt.',
    actionField: 'transparenz-beratung',
    level: 'strategic',
    parent: 'bildung-ist-sichtbar',
    body: 'Steuergruppe Bildungsregion',
    responsible: 'Bildungsbüro',
  },
  {
    key: 'beratung-erreicht-alle',
    title: 'Beratung erreicht alle',
    description: 'Auch wer neu im Landkreis ist, weiß, wo es Rat gibt.',
    actionField: 'transparenz-beratung',
    level: 'strategic',
    parent: 'bildung-ist-sichtbar',
    body: 'Steuergruppe Bildungsregion',
    responsible: 'Bildungsbüro',
  },
  {
    key: 'guter-ort-zum-aufwachsen',
    title: 'Der Landkreis ist ein guter Ort zum Aufwachsen',
    description: 'Familien finden von Anfang an, was sie brauchen.',
    actionField: 'rahmenbedingungen',
    level: 'guiding',
    parent: null,
    body: 'Kreistag',
    responsible: 'Dezernat Bildung und Soziales',
  },
  {
    key: 'planung-traegt',
    title: 'Plätze und Räume reichen',
    description: 'Kindertagesstätten und Schulen sind dort, wo sie gebraucht werden.',
    actionField: 'rahmenbedingungen',
    level: 'strategic',
    parent: 'guter-ort-zum-aufwachsen',
    body: 'Jugendhilfeausschuss',
    responsible: 'Fachdienst Jugend',
  },
];

const missionStatement: Upper[] = [
  [
    'bildung-ist-aufgabe-aller',
    'Bildung ist Aufgabe aller',
    'Ämter, Schulen, Träger und Betriebe verantworten Bildung gemeinsam.',
  ],
  [
    'zahlen-vor-meinungen',
    'Entscheidungen stützen sich auf Zahlen',
    'Was erreicht werden soll, wird vorher gesagt und nachher gemessen.',
  ],
].map(([key = '', title = '', description = '']) => ({
  key,
  title,
  description,
  actionField: 'transparenz-beratung',
  level: 'guiding',
  parent: null,
  body: 'Steuergruppe Bildungsregion',
  responsible: 'Dezernat Bildung und Soziales',
}));

const districtGoals: Upper[] = [
  {
    key: 'bildungslandkreis',
    title: 'Der Landkreis ist Bildungslandkreis',
    description: 'Bildung ist eine Querschnittsaufgabe der ganzen Kreisverwaltung.',
    actionField: 'uebergang-schule-beruf',
    level: 'guiding',
    parent: null,
    body: 'Kreistag',
    responsible: 'Landrätin',
  },
];

/** What a department adds to the goal, agreed on in an invented goal conference. */
const transitionManagement: Goal = {
  key: 'uebergangsmanagement-eingerichtet',
  strategy: 'kreisziele-2021',
  actionField: 'uebergang-schule-beruf',
  level: 'operational',
  parent: 'bildungslandkreis',
  title: 'Ein strategisches Bildungs- und Übergangsmanagement ist eingerichtet',
  description:
    'Bis 2028 steuert der Landkreis den Übergang von der Schule in den Beruf über alle Fachdienste hinweg. Das Ziel hat keine Zahl; woran es zu erkennen ist, sagen die Meilensteine.',
  responsible: 'Bildungsbüro',
  contributions: [
    {
      unit: 'Fachdienst Schule',
      adds: 'Meldet jährlich die Abgänge nach Schulform und Anschluss',
      interface: 'Datenblatt an das Bildungsbüro bis zum 30. September',
    },
    {
      unit: 'Fachdienst Jugend',
      adds: 'Öffnet die Jugendsozialarbeit für alle Abgangsklassen',
      interface: 'Fallübergabe an die Jugendberufsagentur',
    },
    {
      unit: 'Jugendberufsagentur',
      adds: 'Berät in den Schulen und hält nach dem Abgang Kontakt',
      interface: 'Gemeinsame Sprechstunde mit der Jugendsozialarbeit',
    },
    {
      unit: 'Wirtschaftsförderung',
      adds: 'Bringt Betriebe und Schulen zusammen',
      interface: null,
    },
  ],
  budgetProduct: '2.4.3.01 Bildungsmanagement',
  body: 'Kreistag',
  sort: 6,
  invented: true,
};

const parents: Readonly<Record<string, readonly string[]>> = {
  'niemand-ohne-abschluss': ['mehr-abschluesse', 'abschluesse-nachholen', 'auslastung-berufliche-schulen'],
  'uebergang-in-ausbildung-gelingt': [
    'weg-in-ausbildung-und-arbeit',
    'betriebe-kennen-broschuere',
    'berufsorientierung-abstimmen',
  ],
  'regelmaessig-zur-schule': [
    'absentismus-frueh-begegnen',
    'weniger-unentschuldigte-tage',
    'hilfe-vor-verfahren',
    'entschuldigtes-fehlen-verstehen',
  ],
  'angebote-leicht-zu-finden': [
    'angebote-werden-gefunden',
    'kurse-werden-gefunden',
    'portal-begleitet-uebergang',
  ],
  'beratung-erreicht-alle': ['zugewanderte-finden-beratung', 'beratung-hilft-weiter'],
  'planung-traegt': ['kindergartenplatz-fuer-jedes-kind', 'familien-bleiben', 'schulplanung-traegt'],
};

/** The strategic goal that an operational goal of the masterplan hangs on. */
export function parentOf(goal: string): string | null {
  return Object.keys(parents).find((key) => parents[key]?.includes(goal)) ?? null;
}

/** A guiding or strategic goal as a whole; those have no targets of their own. */
export function upperGoal(strategy: string, upper: Upper, index: number): Goal {
  return { ...upper, strategy, contributions: [], budgetProduct: null, sort: index + 1, invented: true };
}

export const upperGoals: Goal[] = [
  ...masterplan.map((upper, index) => upperGoal('masterplan-bildung-2', upper, index)),
  ...missionStatement.map((upper, index) => upperGoal('leitbild-bildung', upper, index)),
  ...districtGoals.map((upper, index) => upperGoal('kreisziele-2021', upper, index)),
  transitionManagement,
];
