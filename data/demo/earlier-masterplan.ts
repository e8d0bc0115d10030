import type { Goal, Strategy } from '../goal.ts';
import { makeTarget } from './decided-target.ts';

type Row = Pick<Goal, 'key' | 'title' | 'description' | 'actionField' | 'level' | 'parent' | 'responsible'>;

const rows: Row[] = [
  {
    key: 'junge-menschen-finden-ihren-weg',
    title: 'Junge Menschen finden ihren Weg',
    description: 'Alle jungen Menschen im Landkreis finden von der Schule in den Beruf.',
    actionField: 'uebergang-schule-beruf',
    level: 'guiding',
    parent: null,
    responsible: 'Dezernat Bildung und Soziales',
  },
  {
    key: 'mehr-abschluesse',
    title: 'Mehr Jugendliche erreichen einen Abschluss',
    description: 'Der Anteil der Abgehenden ohne Hauptschulabschluss sinkt auf 8,0 % (2017/18).',
    actionField: 'uebergang-schule-beruf',
    level: 'operational',
    parent: 'junge-menschen-finden-ihren-weg',
    responsible: 'Fachdienst Schule',
  },
  {
    key: 'weg-in-ausbildung-und-arbeit',
    title: 'Jugendliche finden den Weg in Ausbildung und Arbeit',
    description: 'Die Arbeitslosenquote der 15- bis unter 25-Jährigen sinkt bis 2018.',
    actionField: 'uebergang-schule-beruf',
    level: 'operational',
    parent: 'junge-menschen-finden-ihren-weg',
    responsible: 'Jugendberufsagentur',
  },
  {
    key: 'guter-ort-zum-aufwachsen',
    title: 'Der Landkreis ist ein guter Ort zum Aufwachsen',
    description: 'Familien finden von Anfang an, was sie brauchen.',
    actionField: 'rahmenbedingungen',
    level: 'guiding',
    parent: null,
    responsible: 'Dezernat Bildung und Soziales',
  },
  {
    key: 'kindergartenplatz-fuer-jedes-kind',
    title: 'Jedes Kind hat einen Kindergartenplatz',
    description: 'Ende 2018 gibt es 4.500 Plätze für Kindergartenkinder.',
    actionField: 'rahmenbedingungen',
    level: 'operational',
    parent: 'guter-ort-zum-aufwachsen',
    responsible: 'Fachdienst Jugend',
  },
  {
    key: 'lernorte-sind-bekannt',
    title: 'Außerschulische Lernorte sind bekannt',
    description:
      'Ein gedrucktes Verzeichnis erscheint jedes Jahr. 2018 trat das Bildungsportal an seine Stelle.',
    actionField: 'transparenz-beratung',
    level: 'operational',
    parent: null,
    responsible: 'Kreisvolkshochschule',
  },
];

/** The first version, as it ended when the second one was decided. */
export const earlierMasterplan: Strategy = {
  key: 'masterplan-bildung-1',
  title: 'Masterplan Bildung',
  version: '1.0',
  kind: 'masterplan',
  state: 'superseded',
  decidedBy: 'Kreistag',
  decidedOn: '2013-06-17',
  paper: '2013/072',
  continues: null,
  until: '2018-03-12',
  description:
    'Der erste Masterplan des erfundenen Landkreises: in der Bildungskonferenz vorgestellt und vom Kreistag mit neun strategischen Maßnahmen beschlossen.',
  rows: rows.map((row, index) => ({
    ...row,
    strategy: 'masterplan-bildung-1',
    contributions: [],
    budgetProduct: null,
    body: 'Kreistag',
    sort: index + 1,
    invented: true,
  })),
  targetRows: [
    makeTarget({
      key: 'mehr-abschluesse-insgesamt',
      goal: 'mehr-abschluesse',
      indicator: 'abgehende-ohne-hauptschulabschluss',
      direction: 'down',
      baselinePeriod: null,
      baselineValue: null,
      value: 8,
      duePeriod: '2017/18',
    }),
    makeTarget({
      key: 'weg-in-ausbildung-und-arbeit',
      goal: 'weg-in-ausbildung-und-arbeit',
      kind: 'direction',
      indicator: 'jugendarbeitslosenquote',
      direction: 'down',
      baselinePeriod: null,
      baselineValue: null,
      value: null,
      duePeriod: '2018',
    }),
    makeTarget({
      key: 'kindergartenplatz-fuer-jedes-kind',
      goal: 'kindergartenplatz-fuer-jedes-kind',
      indicator: 'kindergartenplaetze',
      direction: 'up',
      baselinePeriod: null,
      baselineValue: null,
      value: 4500,
      duePeriod: '2018-12-31',
    }),
  ],
  dropped: [],
  resumes: [],
};
