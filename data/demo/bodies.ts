import type { Body, Member } from '../cycle/body.ts';
import { actorsIn } from './actors.ts';
import { networkGroups } from './network.ts';

type Told = Pick<Body, 'key' | 'title' | 'kind' | 'remit' | 'every'> &
  Partial<Pick<Body, 'political' | 'public' | 'stage' | 'size'>> & { members: string[] };

/** The bodies of the demo; who sits in them is named by function. The first of the members is in the chair. */
const told: Told[] = [
  {
    key: 'kreistag',
    title: 'Kreistag',
    kind: 'committee',
    political: true,
    public: true,
    remit: 'Beschließt Strategien, Ziele und Zielwerte und den Haushalt.',
    every: 3,
    size: 46,
    members: ['Vorsitz des Kreistags', 'Landrätin', 'Fraktionen'],
  },
  {
    key: 'kreisausschuss',
    title: 'Kreisausschuss',
    kind: 'committee',
    political: true,
    remit: 'Bereitet die Beschlüsse des Kreistags vor; tagt nichtöffentlich.',
    every: 2,
    size: 11,
    members: ['Landrätin', 'Beigeordnete', 'Erste Kreisrätin'],
  },
  {
    key: 'schulausschuss',
    title: 'Schulausschuss',
    kind: 'committee',
    political: true,
    public: true,
    remit:
      'Berät über Schulen, den Übergang in Ausbildung und Schulabsentismus; nimmt die Berichte dazu entgegen.',
    every: 3,
    size: 15,
    members: [
      'Vorsitz des Schulausschusses',
      'Mitglieder des Kreistags',
      'Vertretung der Lehrkräfte',
      'Kreiselternrat',
      'Kreisschülerrat',
    ],
  },
  {
    key: 'jugendhilfeausschuss',
    title: 'Jugendhilfeausschuss',
    kind: 'committee',
    political: true,
    public: true,
    remit: 'Berät über frühe Bildung, Jugendhilfe und Jugendsozialarbeit.',
    every: 3,
    size: 15,
    members: [
      'Vorsitz des Jugendhilfeausschusses',
      'Mitglieder des Kreistags',
      'Freie Träger der Jugendhilfe',
    ],
  },
  {
    key: 'steuergruppe-bildungsregion',
    title: 'Steuergruppe Bildungsregion',
    kind: 'steering',
    political: true,
    remit:
      'Steuert die Bildungsregion: leitet aus dem Bildungsbericht Bedarfe ab, setzt Schwerpunkte und verfolgt ihre Umsetzung.',
    every: 3,
    size: 12,
    members: [
      'Erste Kreisrätin',
      'Vorsitz des Schulausschusses',
      'Vorsitz des Jugendhilfeausschusses',
      'Schulaufsicht',
      'Leitung des Bildungsbüros',
    ],
  },
  {
    key: 'strategiegruppe-bildung',
    title: 'Strategiegruppe Bildung',
    kind: 'strategy',
    remit: 'Begleitet den Masterplan Bildung als Beirat des Kreistags und bereitet seine Fortschreibung vor.',
    every: 6,
    size: 23,
    members: ['Landrätin', 'Schulen', 'Kindertagesstätten', 'Kammern', 'Agentur für Arbeit', 'Hochschule'],
  },
  {
    key: 'netzwerk-fruehe-bildung',
    title: 'Netzwerk Frühe Bildung',
    kind: 'network',
    stage: 'early',
    remit: 'Kindertagesstätten, Grundschulen und Beratungsstellen stimmen den Übergang in die Schule ab.',
    every: 2,
    size: 14,
    members: [],
  },
  {
    key: 'netzwerk-uebergang',
    title: 'Netzwerk Übergang Schule – Beruf',
    kind: 'network',
    stage: 'transition',
    remit: 'Schulen, Jugendberufsagentur und Betriebe stimmen Berufsorientierung und Beratung ab.',
    every: 2,
    size: 18,
    members: [],
  },
  {
    key: 'netzwerk-digitale-bildung',
    title: 'Netzwerk Digitale Bildung',
    kind: 'network',
    stage: 'all',
    remit:
      'Einrichtungen entlang der Bildungsbiografie arbeiten nach einem gemeinsamen Rahmen für digitale Kompetenzen.',
    every: 2,
    size: 16,
    members: [],
  },
  ...networkGroups.map((group) => ({
    ...group,
    members: group.kind === 'project' ? ['Bildungsbüro', 'Kreismedienzentrum', 'Kreisvolkshochschule'] : [],
  })),
];

export const demoBodies: Body[] = told.map((body, index) => ({
  political: false,
  public: false,
  stage: null,
  size: null,
  ...body,
  members: [...body.members.map(member), ...actorsIn(body.key).map(inNetwork)],
  sort: index + 1,
  invented: true,
}));

function inNetwork(seat: Pick<Member, 'function' | 'actor'>, index: number): Member {
  return { ...seat, chairs: index === 0 };
}

function member(name: string, index: number): Member {
  return { function: name, actor: null, chairs: index === 0 };
}
