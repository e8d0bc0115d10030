import type { Audience } from './audience.ts';
import type { Meeting } from './cycle/body.ts';
import type { Paper } from './cycle/paper.ts';
import type { Report, ReportPart, ReportTemplate } from './report.ts';
import type { Language, Words } from './words.ts';

/** What a template asks for before it can begin; null where it stands for itself. */
export type TemplateSubject = 'field' | 'indicator' | 'indicators' | 'survey' | 'paper' | 'meeting' | null;

/** What each template is for, and what it is about. */
export const templateGuides: Readonly<Record<ReportTemplate, { subject: TemplateSubject; purpose: Words }>> =
  {
    chapter: {
      subject: 'field',
      purpose: {
        de: 'Ein Handlungsfeld ausführlich: Überblick, alle Ziele mit Diagrammen und Tabellen, weitere Kennzahlen, Maßnahmen, Methoden.',
        en: 'A field of action at length: overview, all goals with charts and tables, further indicators, measures, methods.',
      },
    },
    indicatorReport: {
      subject: 'indicators',
      purpose: {
        de: 'Ausgewählte Kennzahlen mit Diagramm und Tabelle, dazu die Methoden.',
        en: 'Chosen indicators with chart and table, and the methods.',
      },
    },
    informationPaper: {
      subject: 'paper',
      purpose: {
        de: 'Eine Mitteilung an ein Gremium: Sachverhalt, Zahlen zu den Zielen, Bewertung.',
        en: 'A message to a body: facts, figures of the goals, assessment.',
      },
    },
    decisionPaper: {
      subject: 'paper',
      purpose: {
        de: 'Eine Vorlage zum Beschluss: Sachverhalt, Zahlen, Bewertung, finanzielle Auswirkungen, Beschlussvorschlag und was sich damit ändert.',
        en: 'A paper for decision: facts, figures, assessment, financial effects, proposed decision and what changes with it.',
      },
    },
    fieldProfile: {
      subject: 'field',
      purpose: {
        de: 'Ein Handlungsfeld auf einer Seite: wo seine Ziele stehen.',
        en: 'A field of action on one page: where its goals stand.',
      },
    },
    agendaPack: {
      subject: 'meeting',
      purpose: {
        de: 'Alles für eine Sitzung: Tagesordnung, Vorlagen, Ziele, Bewertungen und was sich seit der letzten geändert hat.',
        en: 'All for a meeting: agenda, papers, goals, reviews and what changed since the last one.',
      },
    },
    dataSheet: {
      subject: 'indicator',
      purpose: {
        de: 'Eine Kennzahl mit Definition, Formel, Quelle, Diagramm und Tabelle.',
        en: 'An indicator with definition, formula, source, chart and table.',
      },
    },
    surveyReport: {
      subject: 'survey',
      purpose: {
        de: 'Eine Umfrage mit ihren Wellen: Rücklauf, Antworten je Frage, Vergleich der Wellen, Methoden.',
        en: 'A survey with its waves: response, answers of each question, comparison of the waves, methods.',
      },
    },
    methodAnnex: {
      subject: null,
      purpose: {
        de: 'Wie Einstufungen, Intervalle und Trends berechnet werden, geänderte Zielwerte, Definitionen, Quellen.',
        en: 'How states, intervals and trends are computed, changed targets, definitions, sources.',
      },
    },
  };

interface Named {
  key: string;
  title: string;
}

/** What somebody chose a report to be about; what a template does not ask for is left out. */
export interface ReportChoice {
  language: Language;
  municipality: string;
  /** ISO day. */
  today: string;
  fields?: readonly Named[];
  /** In their order, each with the key of its field. */
  goals?: readonly (Named & { field: string })[];
  indicators?: readonly Named[];
  surveys?: readonly Named[];
  paper?: Pick<Paper, 'key' | 'title' | 'public'> | null;
  /** With the title of its body and for whom its pack is. */
  meeting?: (Pick<Meeting, 'key' | 'on'> & { body: string; audience: Audience }) | null;
}

/** What a report of a template begins with; all of it can be changed. */
export function startReport(template: ReportTemplate, choice: ReportChoice): Omit<Report, 'key'> {
  return {
    ...{ template, language: choice.language, title: titleOf(template, choice) },
    subtitle: subtitleOf(template, choice),
    audience: audienceOf(template, choice),
    ...{ from: null, until: null, schedule: null, standard: 'ua-1', sort: 0, invented: false },
    contents: longOnes.has(template),
    parts: partsOf(template, choice),
  };
}

/** With a table of contents. */
const longOnes: ReadonlySet<ReportTemplate> = new Set([
  'chapter',
  'indicatorReport',
  'agendaPack',
  'methodAnnex',
]);

function titleOf(template: ReportTemplate, choice: ReportChoice): string {
  const { fields = [], indicators = [], surveys = [], paper, meeting, language, today } = choice;
  const year = today.slice(0, 4);
  switch (template) {
    case 'chapter':
    case 'fieldProfile':
      return joined(fields, { de: `Bildungsbericht ${year}`, en: `Education report ${year}` }[language]);
    case 'indicatorReport':
      return { de: `Kennzahlen ${year}`, en: `Indicators ${year}` }[language];
    case 'dataSheet':
      return joined(indicators, { de: 'Kennzahlenblatt', en: 'Data sheet' }[language]);
    case 'informationPaper':
    case 'decisionPaper':
      return paper?.title ?? { de: 'Vorlage', en: 'Paper' }[language];
    case 'agendaPack': {
      const pack = { de: 'Sitzungsmappe', en: 'Agenda pack' }[language];
      return meeting ? `${pack}: ${meeting.body}, ${dayOf(meeting.on, language)}` : pack;
    }
    case 'surveyReport':
      return joined(surveys, { de: 'Umfrage', en: 'Survey' }[language]);
    case 'methodAnnex':
      return { de: 'Methodenanhang', en: 'Method annex' }[language];
  }
}

/** An ISO day as it stands in a title. */
function dayOf(on: string, language: Language): string {
  return language === 'de' ? on.split('-').reverse().join('.') : on;
}

/** As a heading of at most 300 characters. */
function joined(chosen: readonly Named[], otherwise: string): string {
  const titles = chosen.map(({ title }) => title).join(', ');
  return titles === '' ? otherwise : titles.slice(0, 300);
}

function subtitleOf(
  template: ReportTemplate,
  { municipality, today, language }: ReportChoice,
): string | null {
  const year = today.slice(0, 4);
  switch (template) {
    case 'chapter':
      return { de: `Bildung: ${municipality}, ${year}`, en: `Education: ${municipality}, ${year}` }[language];
    case 'fieldProfile':
      return { de: 'Steckbrief des Handlungsfelds', en: 'Profile of the field of action' }[language];
    case 'dataSheet':
      return { de: 'Kennzahlenblatt', en: 'Data sheet' }[language];
    case 'indicatorReport':
    case 'methodAnnex':
      return municipality.slice(0, 300);
    default:
      return null;
  }
}

/** A public paper lies open to everybody in the council information system, whoever it is laid before. */
function audienceOf(template: ReportTemplate, { paper, meeting }: ReportChoice): Audience {
  switch (template) {
    case 'chapter':
    case 'fieldProfile':
    case 'dataSheet':
    case 'methodAnnex':
      return 'public';
    case 'informationPaper':
    case 'decisionPaper':
      return paper?.public ? 'public' : 'committee';
    case 'agendaPack':
      return meeting?.audience ?? 'committee';
    case 'indicatorReport':
    case 'surveyReport':
      return 'committee';
  }
}

function partsOf(template: ReportTemplate, choice: ReportChoice): ReportPart[] {
  const { fields = [], goals = [], indicators = [], surveys = [], paper, meeting, language } = choice;
  switch (template) {
    case 'chapter': {
      const title = { de: 'Worum es geht', en: 'What it is about' }[language];
      return [
        { kind: 'text', title, text: '' },
        ...fields.flatMap(({ key }) => [fieldPart(key), ...goalsOf(goals, key).map(wholeGoal)]),
        ...indicators.map(({ key }) => indicatorPart(key)),
        { kind: 'measures', fields: fields.map(({ key }) => key) },
        { kind: 'method' },
      ];
    }
    case 'indicatorReport':
      return [...indicators.map(({ key }) => indicatorPart(key)), { kind: 'method' }];
    case 'informationPaper':
    case 'decisionPaper':
      return paper ? [{ kind: 'paper', paper: paper.key }] : [];
    case 'fieldProfile':
      return fields.map(({ key }) => ({ ...fieldPart(key), charts: true }));
    case 'agendaPack':
      return [{ kind: 'meeting', meeting: meeting?.key ?? null }];
    case 'dataSheet':
      return indicators.map(({ key }) => ({ ...indicatorPart(key), sheet: true }));
    case 'surveyReport':
      return [
        ...surveys.map(({ key }): ReportPart => ({ kind: 'survey', survey: key, questions: [] })),
        method,
      ];
    case 'methodAnnex':
      return [method];
  }
}

const method: ReportPart = { kind: 'method' };

function goalsOf(goals: NonNullable<ReportChoice['goals']>, field: string) {
  return goals.filter((goal) => goal.field === field);
}

function fieldPart(field: string): ReportPart {
  return { kind: 'field', field, charts: false };
}

function wholeGoal({ key }: Named): ReportPart {
  return { kind: 'goal', goal: key, charts: true, tables: true, measures: true, reviews: true };
}

function indicatorPart(indicator: string): Extract<ReportPart, { kind: 'indicator' }> {
  return {
    ...{ kind: 'indicator', indicator, area: null, breakdown: '', by: null, fold: null, compare: [] },
    ...{ from: null, until: null, chart: true, table: true, sheet: false },
  };
}
