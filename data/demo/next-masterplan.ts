import type { Goal, Strategy } from '../goal.ts';
import { demoGoals } from './goals.ts';
import { demoTargets } from './targets.ts';

const key = 'masterplan-bildung-3';

/** A draft that continues the masterplan in force: changes goals and targets, adds some, drops one. */
export const nextMasterplan: Strategy = {
  key,
  title: 'Masterplan Bildung',
  version: '3.0',
  kind: 'masterplan',
  state: 'draft',
  decidedBy: null,
  decidedOn: null,
  paper: null,
  continues: 'masterplan-bildung-2',
  until: null,
  description:
    'Die Fortschreibung für die Wahlperiode 2026 bis 2031: digitale Bildung kommt hinzu, was wirkt, bleibt. Vorbereitet in den Fachforen vom Frühjahr 2026.',
  rows: [
    {
      ...goalInForce('mehr-abschluesse'),
      strategy: key,
      responsible: 'Bildungsbüro',
      contributions: [
        {
          unit: 'Fachdienst Schule',
          adds: 'Meldet gefährdete Abschlüsse ein Halbjahr vorher',
          interface: 'Förderkonferenz im Januar',
        },
        {
          unit: 'Fachdienst Jugend',
          adds: 'Begleitet Familien',
          interface: null,
        },
      ],
    },
    {
      ...goalInForce('portal-begleitet-uebergang'),
      strategy: key,
      parent: 'uebergang-in-ausbildung-gelingt',
    },
    {
      ...goalInForce('bildung-ist-sichtbar'),
      key: 'digitale-bildung',
      strategy: key,
      level: 'strategic',
      parent: 'junge-menschen-finden-ihren-weg',
      title: 'Digitale Bildung gehört dazu',
      description: 'Vom Kindergarten bis zur Berufsschule gilt ein gemeinsamer Rahmen.',
      actionField: 'uebergang-schule-beruf',
      body: 'Schulausschuss',
      responsible: 'Bildungsbüro',
      sort: 10,
    },
    {
      ...goalInForce('bildung-ist-sichtbar'),
      key: 'selbsttest-wird-genutzt',
      strategy: key,
      level: 'operational',
      parent: 'digitale-bildung',
      title: 'Der Selbsttest zur digitalen Bildung wird genutzt',
      description: 'Ein Selbsttest im Bildungsportal zeigt, was jemand schon kann und welche Kurse passen.',
      actionField: 'uebergang-schule-beruf',
      body: 'Schulausschuss',
      responsible: 'Kreisvolkshochschule',
      sort: 7,
    },
  ],
  targetRows: [
    { ...targetInForce('angebote-werden-gefunden'), value: 3200, duePeriod: '2031' },
    { ...targetInForce('kurse-werden-gefunden'), value: 1000, duePeriod: '2031' },
  ],
  dropped: [
    {
      kind: 'goal',
      key: 'auslastung-berufliche-schulen',
      reason: 'Die Auslastung wird in der Schulentwicklungsplanung beobachtet und braucht kein eigenes Ziel.',
    },
    {
      kind: 'target',
      key: 'jedes-jahr-2000-besuche',
      reason: 'Seit 2021 in jedem Jahr eingehalten; der höhere Zielwert für 2031 schließt ihn ein.',
    },
  ],
  resumes: [],
};

function goalInForce(goal: string): Goal {
  return find(demoGoals, goal);
}

function targetInForce(target: string) {
  return find(demoTargets, target);
}

function find<Row extends { key: string }>(rows: readonly Row[], wanted: string): Row {
  const row = rows.find((one) => one.key === wanted);
  if (!row) throw new Error(`not in the demo: ${wanted}`);
  return row;
}
