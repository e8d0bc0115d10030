import { type State, states } from '../../data/assessment.ts';
import type { Audience } from '../../data/audience.ts';
import type { Stage } from '../../data/cycle/body.ts';
import type { MeasureState } from '../../data/cycle/measure.ts';
import type { OutcomeKind } from '../../data/cycle/paper.ts';
import type { Content } from '../../data/cycle/records.ts';
import type { Recommendation } from '../../data/cycle/review.ts';
import type { Phase } from '../../data/cycle/ring.ts';
import type { PaperSection, PartKind, Report, ReportTemplate } from '../../data/report.ts';
import type { Language, Words } from '../../data/words.ts';

import { stateWords } from './states.ts';

/** What the values of a field are called, by value. */
export type ValueWords<Value extends string> = Readonly<Record<Value, Words>>;

export const measureStateWords: ValueWords<MeasureState> = {
  idea: { de: 'Idee', en: 'idea' },
  decided: { de: 'beschlossen', en: 'decided' },
  running: { de: 'läuft', en: 'running' },
  adjusted: { de: 'angepasst', en: 'adjusted' },
  done: { de: 'abgeschlossen', en: 'completed' },
  stopped: { de: 'eingestellt', en: 'stopped' },
};

export const recommendationWords: ValueWords<Recommendation> = {
  keep: { de: 'beibehalten', en: 'keep' },
  adjustMeasure: { de: 'Maßnahme anpassen', en: 'adjust the measure' },
  adjustGoal: { de: 'Ziel anpassen', en: 'adjust the goal' },
  needsData: { de: 'Daten fehlen', en: 'needs data' },
};

export const reviewStateWords: ValueWords<Content<'review'>['state']> = {
  draft: { de: 'Entwurf', en: 'draft' },
  final: { de: 'abgeschlossen', en: 'final' },
};

export const reportTemplateWords: ValueWords<ReportTemplate> = {
  chapter: { de: 'Kapitel eines Bildungsberichts', en: 'Chapter of an education report' },
  indicatorReport: { de: 'Kennzahlenbericht', en: 'Indicator report' },
  informationPaper: { de: 'Mitteilungsvorlage', en: 'Paper for information' },
  decisionPaper: { de: 'Beschlussvorlage', en: 'Paper for decision' },
  fieldProfile: { de: 'Steckbrief eines Handlungsfelds', en: 'Profile of a field of action' },
  agendaPack: { de: 'Sitzungsmappe', en: 'Agenda pack' },
  dataSheet: { de: 'Kennzahlenblatt', en: 'Data sheet of an indicator' },
  surveyReport: { de: 'Umfragebericht', en: 'Survey report' },
  methodAnnex: { de: 'Methodenanhang', en: 'Method annex' },
};

export const audienceWords: ValueWords<Audience> = {
  staff: { de: 'Verwaltung', en: 'administration' },
  committee: { de: 'Ausschuss', en: 'committee' },
  public: { de: 'Öffentlichkeit', en: 'public' },
};

export const partWords: ValueWords<PartKind> = {
  text: { de: 'Text', en: 'Text' },
  field: { de: 'Handlungsfeld im Überblick', en: 'Field of action at a glance' },
  goal: { de: 'Ziel', en: 'Goal' },
  indicator: { de: 'Kennzahl', en: 'Indicator' },
  comparison: { de: 'Vergleich', en: 'Comparison' },
  survey: { de: 'Umfrage', en: 'Survey' },
  measures: { de: 'Maßnahmen', en: 'Measures' },
  paper: { de: 'Vorlage', en: 'Paper' },
  meeting: { de: 'Sitzungsmappe', en: 'Agenda pack' },
  changes: { de: 'Änderungen seit der letzten Ausgabe', en: 'Changes since the last edition' },
  method: { de: 'Methodenanhang', en: 'Method annex' },
  pageBreak: { de: 'Seitenwechsel', en: 'Page break' },
};

export const paperSectionWords: ValueWords<PaperSection> = {
  facts: { de: 'Sachverhalt', en: 'Facts' },
  figures: { de: 'Zahlen', en: 'Figures' },
  assessment: { de: 'Bewertung', en: 'Assessment' },
  finance: { de: 'Finanzielle Auswirkungen', en: 'Financial effects' },
  proposal: { de: 'Beschlussvorschlag', en: 'Proposed decision' },
  changes: { de: 'Was sich mit dem Beschluss ändert', en: 'What changes with the decision' },
  route: { de: 'Beratungsfolge', en: 'Sequence of bodies' },
  attachments: { de: 'Anlagen', en: 'Attachments' },
};

export const languageWords: ValueWords<Language> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
};

export const standardWords: ValueWords<Report['standard']> = {
  'ua-1': { de: 'barrierefrei (PDF/UA-1)', en: 'accessible (PDF/UA-1)' },
  'a-2a': { de: 'für das Archiv (PDF/A-2a)', en: 'for the archive (PDF/A-2a)' },
};

export const outcomeWords: ValueWords<OutcomeKind> = {
  noted: { de: 'zur Kenntnis genommen', en: 'taken note of' },
  decided: { de: 'beschlossen', en: 'decided' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  referred: { de: 'verwiesen', en: 'referred' },
  deferred: { de: 'vertagt', en: 'deferred' },
};

export const routeRoleWords: ValueWords<Content<'paper'>['route'][number]['role']> = {
  advises: { de: 'berät vor', en: 'advises' },
  decides: { de: 'beschließt', en: 'decides' },
  isTold: { de: 'nimmt zur Kenntnis', en: 'is told' },
};

export const purposeWords: ValueWords<Content<'paper'>['purpose']> = {
  information: { de: 'Mitteilungsvorlage', en: 'paper for information' },
  decision: { de: 'Beschlussvorlage', en: 'paper for decision' },
};

export const changeKindWords: ValueWords<Content<'paper'>['changes'][number]['kind']> = {
  target: { de: 'Zielwert ändern', en: 'change a target' },
  measure: { de: 'Maßnahme ändern', en: 'change a measure' },
  goal: { de: 'Ziel ablösen', en: 'supersede a goal' },
  strategy: { de: 'Strategie beschließen', en: 'decide a strategy' },
};

export const bodyKindWords: ValueWords<Content<'body'>['kind']> = {
  committee: { de: 'Ausschuss oder Rat', en: 'council or committee' },
  steering: { de: 'Steuerungsgruppe', en: 'steering group' },
  strategy: { de: 'Strategiegruppe', en: 'strategy group' },
  network: { de: 'Netzwerkgruppe', en: 'network group' },
  advisory: { de: 'Beirat', en: 'advisory board' },
  project: { de: 'Projektgruppe', en: 'project group' },
};

/** Stations of the education biography. */
export const stageWords: ValueWords<Stage> = {
  early: { de: 'Frühe Bildung', en: 'early education' },
  school: { de: 'Schule', en: 'school' },
  transition: { de: 'Übergang Schule – Beruf', en: 'from school to work' },
  training: { de: 'Ausbildung', en: 'vocational training' },
  university: { de: 'Hochschule', en: 'university' },
  further: { de: 'Weiterbildung', en: 'further education' },
  all: { de: 'gesamte Bildungsbiografie', en: 'whole education biography' },
};

export const meetingStateWords: ValueWords<Content<'meeting'>['state']> = {
  planned: { de: 'geplant', en: 'planned' },
  held: { de: 'hat stattgefunden', en: 'held' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
};

export const phaseWords: ValueWords<Phase> = {
  goals: { de: 'Ziele setzen', en: 'setting goals' },
  measures: { de: 'Maßnahmen umsetzen', en: 'carrying out measures' },
  data: { de: 'Daten erheben', en: 'collecting data' },
  evaluation: { de: 'Bewerten', en: 'evaluation' },
  deliberation: { de: 'Beraten', en: 'deliberation' },
  decision: { de: 'Beschließen', en: 'decision' },
  adjustment: { de: 'Nachsteuern', en: 'adjustment' },
};

export const levelWords: ValueWords<Content<'goal'>['level']> = {
  guiding: { de: 'Leitziel', en: 'guiding goal' },
  strategic: { de: 'strategisches Ziel', en: 'strategic goal' },
  operational: { de: 'operatives Ziel', en: 'operational goal' },
};

export const strategyKindWords: ValueWords<Content<'strategy'>['kind']> = {
  masterplan: { de: 'Masterplan', en: 'master plan' },
  missionStatement: { de: 'Leitbild', en: 'mission statement' },
  cityGoals: { de: 'Ziele der Kommune', en: 'goals of the municipality' },
  concept: { de: 'Konzept', en: 'concept' },
};

export const strategyStateWords: ValueWords<Content<'strategy'>['state']> = {
  draft: { de: 'Entwurf', en: 'draft' },
  decided: { de: 'beschlossen', en: 'decided' },
  superseded: { de: 'abgelöst', en: 'superseded' },
};

export const targetKindWords: ValueWords<Content<'target'>['kind']> = {
  reach: { de: 'bis zu einem Termin erreichen', en: 'reach by a date' },
  hold: { de: 'halten', en: 'hold' },
  range: { de: 'in einer Spanne bleiben', en: 'stay in a range' },
  direction: { de: 'Richtung einhalten', en: 'keep a direction' },
};

export const directionWords: ValueWords<Content<'target'>['direction']> = {
  up: { de: 'steigen', en: 'rise' },
  down: { de: 'sinken', en: 'fall' },
};

export const foldWords: ValueWords<NonNullable<Content<'target'>['fold']>> = {
  quarter: { de: 'Quartal', en: 'quarter' },
  half: { de: 'Halbjahr', en: 'half-year' },
  year: { de: 'Jahr', en: 'year' },
  schoolHalf: { de: 'Schulhalbjahr', en: 'school half-year' },
  schoolYear: { de: 'Schuljahr', en: 'school year' },
  trainingYear: { de: 'Ausbildungsjahr', en: 'training year' },
};

/** What a target's state is called. */
export const standingWords: Readonly<Record<string, Words>> = Object.fromEntries(
  states.map((state: State) => {
    const standing = { state, receding: false };
    return [state, { de: stateWords(standing, 'de').word, en: stateWords(standing, 'en').word }];
  }),
);
