import type { Goal } from '../goal.ts';
import { parentOf, upperGoals } from './goal-tree.ts';

type Content = Pick<Goal, 'key' | 'title' | 'description' | 'responsible'>;

const uebergang: Content[] = [
  {
    key: 'mehr-abschluesse',
    title: 'Mehr Jugendliche erreichen einen Abschluss',
    description:
      'Der Anteil der Abgehenden ohne Hauptschulabschluss sinkt von 8,9 % (2015/16) auf 5,0 % (2030/31), bei den jungen Männern von 10,4 % auf 6,5 %.',
    responsible: 'Fachdienst Bildung',
  },
  {
    key: 'weg-in-ausbildung-und-arbeit',
    title: 'Jugendliche finden den Weg in Ausbildung und Arbeit',
    description:
      'Die Arbeitslosenquote der 15- bis unter 25-Jährigen sinkt von 6,0 % (2017) auf 4,0 % (2030); bis 2022 galten 3,5 % (2025).',
    responsible: 'Jugendberufsagentur',
  },
  {
    key: 'betriebe-kennen-broschuere',
    title: 'Betriebe kennen die Ausbildungsbroschüre',
    description:
      'In der Betriebsbefragung kennen 2029 70 % der Betriebe die Broschüre „Ausbildung im Landkreis“ (erste Welle: 24 %), in der zweiten Welle 60 %.',
    responsible: 'Wirtschaftsförderung',
  },
  {
    key: 'abschluesse-nachholen',
    title: 'Junge Erwachsene holen Abschlüsse nach',
    description:
      'An den beruflichen Schulen werden 2024/25 mindestens 620 und 2030/31 mindestens 660 allgemeinbildende Abschlüsse erworben (2015/16: 520).',
    responsible: 'Berufsbildende Schulen',
  },
  {
    key: 'berufsorientierung-abstimmen',
    title: 'Berufsorientierung ist abgestimmt',
    description:
      'Schulen, Jugendberufsagentur und Betriebe arbeiten bis Mitte 2027 nach einem gemeinsamen Rahmenkonzept.',
    responsible: 'Bildungsbüro',
  },
];

const schulabsentismus: Content[] = [
  {
    key: 'absentismus-frueh-begegnen',
    title: 'Schulabsentismus früh begegnen',
    description:
      'Der Anteil der Schülerinnen und Schüler mit mehr als 10 unentschuldigten Fehltagen sinkt von 4,6 % (2019/20) auf 2,5 % (2028/29).',
    responsible: 'Fachdienst Schule',
  },
  {
    key: 'weniger-unentschuldigte-tage',
    title: 'Weniger unentschuldigte Fehltage',
    description:
      'Je 100 Schülerinnen und Schüler fallen im Schuljahr 2028/29 höchstens 110 unentschuldigte Fehltage an (2019/20: 149). Eine Änderung von höchstens einem Tag im Jahr gilt als keine Bewegung.',
    responsible: 'Fachdienst Schule',
  },
  {
    key: 'hilfe-vor-verfahren',
    title: 'Hilfe kommt vor dem Verfahren',
    description:
      'Die Zahl der Verfahren wegen Schulpflichtverletzung sinkt von 60 (2019/20) auf höchstens 40 (2027/28). In keinem Schuljahr sind es mehr als 75.',
    responsible: 'Ordnungsamt',
  },
  {
    key: 'entschuldigtes-fehlen-verstehen',
    title: 'Entschuldigtes Fehlen besser verstehen',
    description:
      'Die entschuldigten Fehltage werden mit den Schulen ausgewertet. Einen Zielwert hat die Steuergruppe noch nicht beschlossen.',
    responsible: 'Schulpsychologischer Dienst',
  },
];

const transparenz: Content[] = [
  {
    key: 'angebote-werden-gefunden',
    title: 'Angebote werden gefunden',
    description:
      'Das Bildungsportal hat im Jahr 2027 im Monatsmittel mindestens 2.800 Besuche (2020: 1.910), in jedem Jahr seit 2021 mindestens 2.000.',
    responsible: 'Bildungsbüro',
  },
  {
    key: 'zugewanderte-finden-beratung',
    title: 'Neu Zugewanderte finden Beratung',
    description:
      'Der Bereich „Migration und Bildung“ hat auch im Jahr 2028 im Monatsmittel mindestens 425 Besuche (2017, im ersten Jahr: 180). Seit Ende 2025 gibt es ihn in fünf Sprachen.',
    responsible: 'Bildungskoordination',
  },
  {
    key: 'beratung-hilft-weiter',
    title: 'Beratung hilft weiter',
    description: 'In der Befragung 2027 sagen 80 % der Beratenen: „Hilft mir weiter“ (2023: 62 %).',
    responsible: 'Bildungsbüro',
  },
  {
    key: 'kurse-werden-gefunden',
    title: 'Kurse werden gefunden',
    description:
      'Der Bereich „Kurse und Angebote“ hat im Jahr 2025 im Monatsmittel mindestens 850 Besuche (2020: 610).',
    responsible: 'Kreisvolkshochschule',
  },
  {
    key: 'portal-begleitet-uebergang',
    title: 'Das Portal begleitet den Übergang',
    description:
      'Der Bereich „Übergang Schule – Beruf“ wird häufiger besucht. Ein Zielwert ist nicht beschlossen; höchstens zehn Besuche mehr oder weniger im Jahr gelten als keine Bewegung.',
    responsible: 'Bildungsbüro',
  },
];

const rahmenbedingungen: Content[] = [
  {
    key: 'kindergartenplatz-fuer-jedes-kind',
    title: 'Jedes Kind hat einen Kindergartenplatz',
    description:
      'Bis Ende 2028 gibt es 5.000 Plätze für Kindergartenkinder (2015: 4.365). Seit 2022 liegen keine Zahlen vor.',
    responsible: 'Fachdienst Jugend',
  },
  {
    key: 'familien-bleiben',
    title: 'Familien bleiben im Landkreis',
    description:
      'Der Landkreis hat Ende 2030 mindestens 142.000 Einwohnerinnen und Einwohner (2017: 139.310). Zwischenziele: 140.600 (2024) und 141.300 (2027).',
    responsible: 'Kreisentwicklung',
  },
  {
    key: 'schulplanung-traegt',
    title: 'Die Schulplanung trägt',
    description:
      'Die Schulentwicklungsplanung rechnet bis 2030 mit 139.000 bis 143.000 Einwohnerinnen und Einwohnern. Solange die Bevölkerung in diesem Bereich bleibt, gilt sie weiter.',
    responsible: 'Fachdienst Schule',
  },
  {
    key: 'auslastung-berufliche-schulen',
    title: 'Die beruflichen Schulen sind ausgelastet',
    description:
      'Räume und Lehrkräfte sind bis 2029/30 für 610 bis 680 allgemeinbildende Abschlüsse im Jahr geplant (2015/16: 520).',
    responsible: 'Berufsbildende Schulen',
  },
];

const fields: [string, string, Content[]][] = [
  ['uebergang-schule-beruf', 'Schulausschuss, Kreistag', uebergang],
  ['schulabsentismus', 'Schulausschuss', schulabsentismus],
  ['transparenz-beratung', 'Steuergruppe Bildungsregion', transparenz],
  ['rahmenbedingungen', 'Jugendhilfeausschuss', rahmenbedingungen],
];

const operational: Goal[] = fields.flatMap(([actionField, body, contents]) =>
  contents.map((content, index) => ({
    ...content,
    strategy: 'masterplan-bildung-2',
    actionField,
    level: 'operational' as const,
    parent: parentOf(content.key),
    contributions: [],
    budgetProduct: null,
    body,
    sort: index + 1,
    invented: true,
  })),
);

export const demoGoals: Goal[] = [...upperGoals, ...operational];
