import type { Text } from './text.ts';

/** What stands around the pages of the handbook; the pages themselves are in `web/words/handbook`. */
export const handbookTexts = {
  handbook: { de: 'Handbuch', en: 'Handbook' },
  handbookLead: {
    de: 'Kurz und ohne Fachsprache der Technik: was oft zu tun ist, und wie sechs Kommunen vorgegangen sind.',
    en: 'Short, and without technical language: what is done often, and how six municipalities went about it.',
  },
  handbookTasks: { de: 'Was oft zu tun ist', en: 'What is done often' },
  handbookExamples: { de: 'Sechs Beispiele aus der Praxis', en: 'Six examples from practice' },
  handbookExamplesLead: {
    de: 'Jedes erzählt, wie es angefangen hat, welche Schritte folgten und was geblieben ist; danach, wie es mit Zielkreis geht.',
    en: 'Each tells how it began, which steps followed and what has stayed; then how it is done with Zielkreis.',
  },
  handbookBegan: { de: 'So hat es angefangen', en: 'How it began' },
  handbookMilestones: { de: 'Meilensteine', en: 'Milestones' },
  handbookEstablished: { de: 'Etablierung', en: 'Established' },
  handbookSteps: { de: 'So geht es mit Zielkreis', en: 'How it is done with Zielkreis' },
  handbookStepsTask: { de: 'Schritt für Schritt', en: 'Step by step' },
  handbookExampleOf: {
    de: 'Beispiel: {municipality}, „{cornerstone}“',
    en: 'Example: {municipality}, “{cornerstone}”',
  },
  handbookSource: {
    de: 'Nach dem Arbeitspapier zu sechs Eckpfeilern kommunaler Bildungsarbeit, das {municipality} als Beispiel für „{cornerstone}“ zeigt; in unseren Worten. Genauer Titel und Fundstelle: nicht belegt.',
    en: 'After the working paper on six cornerstones of municipal education work, which shows {municipality} as its example of “{cornerstone}”; in our words. Exact title and place of publication: not evidenced.',
  },
  handbookInvented: {
    de: 'Landkreis Musterland ist erfunden, mit allen Zahlen, die hier zu sehen sind.',
    en: 'Landkreis Musterland is invented, with all figures that are seen here. The picture shows the German pages.',
  },
  handbookReadFirst: { de: 'Im Handbuch nachlesen', en: 'Read it up in the handbook' },
  handbookMore: { de: 'Weiter im Handbuch', en: 'More in the handbook' },
  handbookForStaff: {
    de: 'Die verlinkten Seiten zum Anlegen und Ändern sehen nur die Mitarbeitenden der Kommune.',
    en: 'The linked pages for adding and changing are seen by the municipality’s staff only.',
  },
} as const satisfies Record<string, Text>;
