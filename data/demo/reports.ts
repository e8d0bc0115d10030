import { type Report, type ReportPart, report as reportShape } from '../report.ts';
import { demoGoals } from './goals.ts';

type Given = Pick<Report, 'key' | 'title' | 'template' | 'audience'> & Partial<Report>;

function report(given: Given, sort: number): Report {
  return reportShape.parse({ ...given, sort, invented: true });
}

function text(title: string | null, words: string): ReportPart {
  return { kind: 'text', title, text: words };
}

function indicator(id: string, more: Partial<Extract<ReportPart, { kind: 'indicator' }>> = {}): ReportPart {
  return {
    ...{ kind: 'indicator', indicator: id, area: null, breakdown: '', by: null, fold: null },
    ...{ compare: [], from: null, until: null, chart: true, table: true, sheet: false },
    ...more,
  };
}

function goal(key: string): ReportPart {
  return { kind: 'goal', goal: key, charts: true, tables: true, measures: false, reviews: true };
}

/** A field of action with all of its goals in their order. */
function field(key: string): ReportPart[] {
  const goals = demoGoals.filter(({ actionField, level }) => actionField === key && level === 'operational');
  return [{ kind: 'field', field: key, charts: false }, ...goals.map((one) => goal(one.key))];
}

function comparison(id: string): ReportPart {
  return { kind: 'comparison', indicator: id, group: null, breakdown: '', fold: null, period: null };
}

const introduction = `Dieser Bericht stellt dar, wo der Landkreis bei seinen Zielen steht. Er folgt den **Handlungsfeldern** des Masterplans Bildung: Für jedes Ziel steht zuerst, wie es einzuschätzen ist und warum, dann die Zahlen.

- Wie ein Stand berechnet wird, steht im *Methodenanhang*.
- Wo Zahlen fehlen, steht der Grund.
- Zahlen über wenige Personen werden nicht gezeigt; an ihrer Stelle steht „g“.`;

const educationReport: ReportPart[] = [
  text('Worum es geht', introduction),
  { kind: 'changes' },
  ...field('uebergang-schule-beruf'),
  indicator('jugendarbeitslosenquote'),
  comparison('jugendarbeitslosenquote'),
  indicator('abgehende-ohne-hauptschulabschluss', { by: 'geschlecht' }),
  indicator('absolvierende-berufliche-schulen', { by: 'geschlecht' }),
  { kind: 'survey', survey: 'betriebsbefragung', questions: [] },
  ...field('schulabsentismus'),
  indicator('anzeigen-schulpflichtverletzung', { by: 'schulform' }),
  ...field('transparenz-beratung'),
  indicator('besuche-bildungsportal', { by: 'seitenbereich', fold: 'year' }),
  ...field('rahmenbedingungen'),
  indicator('bevoelkerung', { by: 'geschlecht' }),
  indicator('kindergartenplaetze'),
  { kind: 'measures', fields: [] },
  { kind: 'method' },
];

const given: Given[] = [
  {
    key: 'bildungsbericht-2026',
    title: 'Bildungsbericht 2026',
    subtitle: 'Bildung im Landkreis Musterland',
    template: 'chapter',
    audience: 'committee',
    from: 2019,
    parts: educationReport,
  },
  {
    key: 'mitteilung-schulabsentismus',
    title: 'Schulabsentismus im Schuljahr 2025/26',
    template: 'informationPaper',
    audience: 'committee',
    contents: false,
    parts: [{ kind: 'paper', paper: 'vorlage-2026-041' }],
  },
  {
    key: 'beschluss-hilfe-vor-dem-verfahren',
    title: 'Hilfe vor dem Verfahren stärken',
    template: 'decisionPaper',
    audience: 'committee',
    contents: false,
    parts: [{ kind: 'paper', paper: 'vorlage-2026-058' }],
  },
  {
    key: 'steckbrief-schulabsentismus',
    title: 'Schulabsentismus',
    subtitle: 'Steckbrief des Handlungsfelds',
    template: 'fieldProfile',
    audience: 'public',
    contents: false,
    parts: [{ kind: 'field', field: 'schulabsentismus', charts: true }],
  },
  {
    key: 'mappe-schulausschuss',
    title: 'Mappe für den Schulausschuss',
    template: 'agendaPack',
    audience: 'committee',
    parts: [{ kind: 'meeting', meeting: null }],
    schedule: { body: 'schulausschuss', daysBefore: 7 },
  },
  {
    key: 'kennzahlenblatt-abschluesse',
    title: 'Abgehende ohne Hauptschulabschluss',
    subtitle: 'Kennzahlenblatt',
    template: 'dataSheet',
    audience: 'public',
    contents: false,
    parts: [indicator('abgehende-ohne-hauptschulabschluss', { by: 'geschlecht', sheet: true })],
  },
  {
    key: 'befragung-der-betriebe',
    title: 'Befragung der Betriebe',
    subtitle: 'Zwei Wellen im Vergleich',
    template: 'surveyReport',
    audience: 'committee',
    contents: false,
    parts: [{ kind: 'survey', survey: 'betriebsbefragung', questions: [] }, { kind: 'method' }],
  },
];

/** Reports of the demonstration, one of most kinds; the first holds everything that an education report may hold. */
export const demoReports: Report[] = given.map((one, index) => report(one, index + 1));
