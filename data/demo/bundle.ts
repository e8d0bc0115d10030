import type { Bundle } from '../bundle.ts';

import type { ActionField } from '../goal.ts';
import { demoActors } from './actors.ts';
import { demoBodies } from './bodies.ts';

import { demoDeliveries } from './deliveries.ts';
import { demoGoals } from './goals.ts';
import { demoMeasures } from './measures.ts';
import { demoMeetings } from './meetings.ts';
import { demoPapers } from './papers.ts';
import { demoPlans } from './plans.ts';
import { demoReports } from './reports.ts';
import { demoReviews } from './reviews.ts';
import { demoRings, demoRounds } from './rings.ts';
import { demoSchools } from './schools.ts';
import { demoStrategies } from './strategies.ts';
import { demoTargets } from './targets.ts';

/** Which bodies deal with which field of action; the Kreistag deals with what papers bring before it. */
const bodiesOf: Record<string, string[]> = {
  'uebergang-schule-beruf': ['schulausschuss', 'strategiegruppe-bildung', 'netzwerk-uebergang'],
  schulabsentismus: ['schulausschuss', 'steuergruppe-bildungsregion'],
  'transparenz-beratung': [
    'steuergruppe-bildungsregion',
    'strategiegruppe-bildung',
    'netzwerk-digitale-bildung',
  ],
  rahmenbedingungen: ['jugendhilfeausschuss', 'netzwerk-fruehe-bildung'],
};

const actionFields: ActionField[] = [
  field('uebergang-schule-beruf', 'Übergang Schule – Beruf', 'Bildungsbüro', 'Schulausschuss'),
  field('schulabsentismus', 'Schulabsentismus', 'Fachdienst Schule', 'Schulausschuss'),
  field('transparenz-beratung', 'Transparenz und Beratung', 'Bildungsbüro', 'Steuergruppe Bildungsregion'),
  field(
    'rahmenbedingungen',
    'Frühe Bildung und Rahmenbedingungen',
    'Fachdienst Jugend',
    'Jugendhilfeausschuss',
  ),
].map((entry, index) => ({ ...entry, bodies: bodiesOf[entry.key] ?? [], sort: index + 1 }));

function field(key: string, title: string, unit: string, body: string) {
  return { key, title, unit, body };
}

/** The fictional Landkreis Musterland: schools, strategy, goals, targets, plans and expected deliveries. Everything in it is invented. */
export const demoBundle: Bundle = {
  format: 'zielkreis-bundle/1',
  municipality: {
    key: '03999',
    name: 'Landkreis Musterland',
    note: 'Erfundener Landkreis mit einem nicht vergebenen Schlüssel. Schulen, Ziele, Beschlüsse und Zahlen sind erfunden; wirklich sind allein Vergleichszahlen anderer Gebiete, mit Quelle: des Landkreises Stade und der Kreise in Niedersachsen.',
  },
  schools: demoSchools,
  strategies: demoStrategies,
  actionFields,
  goals: demoGoals,
  targets: demoTargets,
  plans: demoPlans,
  deliveries: demoDeliveries,
  actors: demoActors,
  bodies: demoBodies,
  measures: demoMeasures,
  meetings: demoMeetings,
  papers: demoPapers,
  reviews: demoReviews,
  rings: demoRings,
  rounds: demoRounds,
  reports: demoReports,
};
