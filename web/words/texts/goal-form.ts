import type { Text } from './text.ts';

/** Forms of goals, targets, milestones and fields of action. */
export const goalFormTexts = {
  goalTitleHint: {
    de: 'Was erreicht sein soll, als ganzer Satz: „Mehr Jugendliche erreichen einen Abschluss“.',
    en: 'What is to be reached, as a whole sentence: “More young people get a certificate”.',
  },
  goalDescriptionHint: {
    de: 'Ein, zwei Sätze, mit Zahl und Termin, wo es sie gibt.',
    en: 'One or two sentences, with figure and date where there are any.',
  },
  goalResponsibleHint: { de: 'Die Stelle, keine Person.', en: 'The unit, not a person.' },
  goalBudgetHint: {
    de: 'Nummer und Name des Produkts, aus dem das Ziel bezahlt wird.',
    en: 'Number and name of the product that pays for the goal.',
  },
  contribution: { de: 'Beitrag', en: 'Contribution' },
  contributionUnit: { de: 'Stelle', en: 'Unit' },
  contributionInterface: { de: 'Schnittstelle', en: 'Interface' },
  contributionsHint: {
    de: 'Ergebnis der Zielkonferenz: Wer trägt was bei, und wo treffen sich die Stellen?',
    en: 'What the goal conference agreed on: who adds what, and where do the units meet?',
  },
  interfaceHint: {
    de: 'Was übergeben wird, an wen und bis wann.',
    en: 'What is handed over, to whom and by when.',
  },
  noParent: { de: 'keines, steht oben', en: 'none, stands at the top' },
  goalNewIn: { de: 'Ziel in „{title}“ anlegen', en: 'Add a goal to “{title}”' },
  goalEdit: { de: 'Ziel bearbeiten', en: 'Edit the goal' },
  targetAdd: { de: 'Zielwert hinzufügen', en: 'Add a target' },
  targetEdit: { de: 'Zielwert bearbeiten', en: 'Edit the target' },
  planAdd: { de: 'Meilensteine hinzufügen', en: 'Add milestones' },
  planEdit: { de: 'Meilensteine bearbeiten', en: 'Edit the milestones' },
  targetMeasured: { de: 'Woran wird es gemessen?', en: 'What is it measured by?' },
  targetAsked: { de: 'Was wird verlangt?', en: 'What is asked for?' },
  foldNone: { de: 'nicht, wie geliefert', en: 'not at all, as delivered' },
  foldHint: {
    de: 'Zum Beispiel Monatswerte je Jahr, damit sie sich am Jahr messen lassen.',
    en: 'For example monthly values into years, so that they can be held against a year.',
  },
  valueHint: {
    de: 'Leer, solange keiner beschlossen ist.',
    en: 'Empty as long as none was decided.',
  },
  targetPeriodHint: {
    de: 'So, wie man es schreibt: 2030, 2030/31, Oktober 2030 oder 31.12.2030.',
    en: 'As people write it: 2030, 2030/31, October 2030 or 31.12.2030.',
  },
  baselineHint: { de: 'Von wo aus gemessen wird.', en: 'What it is measured from.' },
  dueChoice: { de: 'Oder einen kommenden Zeitraum wählen', en: 'Or choose a period to come' },
  baselineChoice: {
    de: 'Ausgangswert aus den vorhandenen Werten wählen',
    en: 'Choose the baseline from the values that are there',
  },
  pathMilestone: { de: 'Zwischenziel', en: 'Milestone' },
  milestonesHint: {
    de: 'Geben dem Weg zum Zielwert eine Form; ohne sie verläuft er gerade.',
    en: 'Give the path to the target a shape; without them it is straight.',
  },
  toleranceHint: {
    de: 'So viel Veränderung im Jahr zählt noch nicht als Bewegung. Leer gilt die Vorgabe.',
    en: 'A change of so much a year does not count as movement yet. Empty, the default holds.',
  },
  targetPreview: { de: 'So steht der Zielwert da', en: 'How the target stands' },
  targetPreviewLead: {
    de: 'Sobald eine Kennzahl gewählt ist, stehen hier ihre Werte und der Zielwert als Diagramm.',
    en: 'As soon as an indicator is chosen, its values and the target are drawn here.',
  },
  targetFaults: {
    de: ['Hier passt etwas nicht zusammen', '{n} Dinge passen nicht zusammen'],
    en: ['Something does not fit together', '{n} things do not fit together'],
  },
  milestoneStep: { de: 'Meilenstein', en: 'Milestone' },
  planStepsHint: {
    de: 'In der Reihenfolge, in der sie fällig sind.',
    en: 'In the order in which they are due.',
  },
  planEvidenceHint: {
    de: 'Woran man erkennt, dass es erreicht ist: Protokoll, Vorlage, Bericht.',
    en: 'What shows that it was reached: minutes, paper, report.',
  },
  fieldsLead: {
    de: 'Nach Handlungsfeldern ist die Übersicht gegliedert; jedes Ziel gehört zu einem.',
    en: 'The overview is ordered by fields of action; every goal belongs to one.',
  },
  fieldUnit: { de: 'Zuständige Stelle', en: 'Unit in charge' },
  fieldTitleHint: { de: 'Zum Beispiel „Übergang Schule – Beruf“.', en: 'For example “From school to work”.' },
  fieldBodiesHint: {
    de: 'Gremien, in denen dieses Handlungsfeld beraten wird.',
    en: 'Bodies that deal with this field of action.',
  },
  goalEnded: {
    de: 'Dieses Ziel gilt seit dem {date} nicht mehr.',
    en: 'This goal has not been in force since {date}.',
  },
  goalEndedBy: { de: 'Abgelöst durch', en: 'Superseded by' },
  goalBelow: { de: 'Ziele darunter', en: 'Goals below' },
  goalWithoutOwnAim: { de: 'Misst sich an den Zielen darunter', en: 'Measured by the goals below' },
  goalWithoutOwnAimLead: {
    de: 'Ein Leitziel oder strategisches Ziel hat keinen eigenen Zielwert. Wo es steht, sagen die Ziele, die es tragen.',
    en: 'A guiding or strategic goal has no target of its own. Where it stands is told by the goals that carry it.',
  },
  goalContributions: { de: 'Wer was beiträgt', en: 'Who adds what' },
  goalInterface: { de: 'Schnittstelle: {text}', en: 'Interface: {text}' },
  budgetProduct: { de: 'Produkt des Haushalts', en: 'Product of the budget' },
  goalDraft: { de: 'Entwurf', en: 'Draft' },
} as const satisfies Record<string, Text>;
