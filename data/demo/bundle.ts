import type { ActionField, Bundle, Strategy } from '../goal.ts';
import { demoDeliveries } from './deliveries.ts';
import { demoGoals } from './goals.ts';
import { demoPlans } from './plans.ts';
import { demoSchools } from './schools.ts';
import { demoTargets } from './targets.ts';

const strategies: Strategy[] = [
  {
    key: 'masterplan-bildung-2',
    title: 'Masterplan Bildung',
    version: '2.0',
    state: 'decided',
    decidedBy: 'Kreistag',
    decidedOn: '2018-03-12',
    paper: '2018/041',
  },
];

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
].map((entry, index) => ({ ...entry, sort: index + 1 }));

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
  strategies,
  actionFields,
  goals: demoGoals,
  targets: demoTargets,
  plans: demoPlans,
  deliveries: demoDeliveries,
};
