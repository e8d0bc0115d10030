import { type FieldTable, field, inventedField, keyField, sortField, titleField } from './field-words.ts';
import {
  directionWords,
  foldWords,
  levelWords,
  strategyKindWords,
  strategyStateWords,
  targetKindWords,
} from './record-values.ts';

const responsible = field('Federführung', 'Responsible unit');
const body = field('Zuständiges Gremium', 'Body in charge');

export const actionFieldFields: FieldTable = {
  key: keyField,
  title: titleField,
  unit: field('Zuständige Stelle', 'Unit in charge'),
  body,
  bodies: field('Gremien', 'Bodies', { record: 'body' }),
  sort: sortField,
};

export const goalFields: FieldTable = {
  key: keyField,
  strategy: field('Strategie', 'Strategy', { record: 'strategy' }),
  actionField: field('Handlungsfeld', 'Field of action', { record: 'actionField' }),
  level: field('Ebene', 'Level', { values: levelWords }),
  parent: field('Übergeordnetes Ziel', 'Goal above', { record: 'goal' }),
  title: titleField,
  description: field('Beschreibung', 'Description'),
  responsible,
  contributions: field('Beiträge anderer Stellen', 'Contributions of other units'),
  'contributions.unit': field('Stelle', 'Unit'),
  'contributions.adds': field('Beitrag', 'What it adds'),
  'contributions.interface': field('Schnittstelle', 'Interface'),
  budgetProduct: field('Produkt des Haushalts', 'Product of the budget'),
  body,
  sort: sortField,
  invented: inventedField,
};

export const targetFields: FieldTable = {
  key: keyField,
  goal: field('Ziel', 'Goal', { record: 'goal' }),
  kind: field('Art des Zielwerts', 'Kind of target', { values: targetKindWords }),
  indicator: field('Kennzahl', 'Indicator', { holds: 'indicator' }),
  definitionVersion: field('Fassung der Definition', 'Version of the definition'),
  area: field('Gebiet', 'Area', { holds: 'area' }),
  breakdown: field('Gliederung', 'Breakdown', { holds: 'breakdown' }),
  fold: field('Zusammengefasst je', 'Folded into', { values: foldWords }),
  baselinePeriod: field('Zeitraum des Ausgangswerts', 'Period of the baseline', { holds: 'period' }),
  baselineValue: field('Ausgangswert', 'Baseline'),
  value: field('Zielwert', 'Target value'),
  lower: field('Untere Grenze', 'Lower bound'),
  upper: field('Obere Grenze', 'Upper bound'),
  duePeriod: field('Zieltermin', 'Due period', { holds: 'period' }),
  direction: field('Richtung', 'Direction', { values: directionWords }),
  tolerance: field('Toleranz je Jahr', 'Tolerance per year'),
  milestones: field('Zwischenziele', 'Milestones'),
  'milestones.period': field('Zeitraum', 'Period', { holds: 'period' }),
  'milestones.value': field('Wert', 'Value'),
  formerTargets: field('Frühere Zielwerte', 'Former targets'),
  'formerTargets.value': field('Zielwert', 'Target value'),
  'formerTargets.lower': field('Untere Grenze', 'Lower bound'),
  'formerTargets.upper': field('Obere Grenze', 'Upper bound'),
  'formerTargets.duePeriod': field('Zieltermin', 'Due period', { holds: 'period' }),
  'formerTargets.validUntil': field('Gültig bis', 'Valid until'),
  'formerTargets.decision': field('Geändert durch', 'Changed by'),
  'formerTargets.paper': field('Vorlage', 'Paper', { record: 'paper' }),
};

export const planFields: FieldTable = {
  key: keyField,
  goal: field('Ziel', 'Goal', { record: 'goal' }),
  title: titleField,
  steps: field('Meilensteine', 'Milestones'),
  'steps.title': field('Meilenstein', 'Milestone'),
  'steps.due': field('Fällig am', 'Due on'),
  'steps.done': field('Erreicht am', 'Reached on'),
  'steps.evidence': field('Nachweis', 'Evidence'),
};

export const strategyFields: FieldTable = {
  key: keyField,
  title: titleField,
  version: field('Fassung', 'Version'),
  kind: field('Art', 'Kind', { values: strategyKindWords }),
  state: field('Stand', 'State', { values: strategyStateWords }),
  decidedBy: field('Beschlossen von', 'Decided by'),
  decidedOn: field('Beschlossen am', 'Decided on'),
  paper: field('Nummer der Vorlage', 'Number of the paper'),
  continues: field('Schreibt fort', 'Continues', { record: 'strategy' }),
  until: field('Gültig bis', 'Valid until'),
  description: field('Beschreibung', 'Description'),
  rows: field('Ziele der Fassung', 'Goals of the version'),
  ...within('rows', goalFields),
  targetRows: field('Zielwerte der Fassung', 'Targets of the version'),
  ...within('targetRows', targetFields),
  dropped: field('Herausgenommen', 'Left out'),
  'dropped.kind': field('Art', 'Kind', {
    values: { goal: { de: 'Ziel', en: 'goal' }, target: { de: 'Zielwert', en: 'target' } },
  }),
  'dropped.key': field('Eintrag', 'Record'),
  'dropped.reason': field('Grund', 'Reason'),
  resumes: field('Résumés', 'Résumés'),
  'resumes.term': field('Wahlperiode', 'Council term'),
  'resumes.on': field('Datum', 'Date'),
  'resumes.text': field('Text', 'Text'),
  'resumes.goals': field('Ziele', 'Goals'),
  'resumes.goals.goal': field('Ziel', 'Goal', { record: 'goal' }),
  'resumes.goals.title': titleField,
  'resumes.goals.standing': field('Einstufung an diesem Tag', 'State on that day'),
  'resumes.goals.text': field('Text', 'Text'),
};

function within(start: string, fields: FieldTable): FieldTable {
  return Object.fromEntries(Object.entries(fields).map(([path, words]) => [`${start}.${path}`, words]));
}
