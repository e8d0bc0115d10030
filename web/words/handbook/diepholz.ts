import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const diepholz: HandbookPage = {
  key: 'beschlossene-ziele',
  title: { de: 'Politisch beschlossene Ziele verfolgen', en: 'Follow goals that politics decided' },
  lead: {
    de: 'Aus einem Bericht werden Bedarfe, daraus Empfehlungen, Beschlüsse und Maßnahmen, und der nächste Bericht nimmt sie wieder auf.',
    en: 'A report leads to needs, recommendations, decisions and measures, and the next report takes them up again.',
  },
  story: {
    municipality: 'Landkreis Diepholz',
    cornerstone: { de: 'Politisch beschlossene Ziele', en: 'Politically decided goals' },
    began: {
      de: '2012 beschloss der Kreistag Leitziele. Der Fachdienst Bildung formulierte darunter wirkungsorientierte Ziele.',
      en: 'In 2012 the Kreistag decided guiding goals. The education department formulated impact-oriented goals under them.',
    },
    milestones: [
      {
        de: 'Die Steuergruppe Bildung ist ein politisches Gremium.',
        en: 'The Steuergruppe Bildung is a political body.',
      },
      {
        de: 'Der Bildungsbericht erscheint; Bedarfe und Herausforderungen werden abgeleitet und mit Empfehlungen in den politischen Gremien vorgestellt.',
        en: 'The education report is published; needs and challenges are derived and presented with recommendations in the political bodies.',
      },
      {
        de: 'Die Ausschüsse bearbeiten sie und setzen Prioritäten; Steuergruppe, Konferenzen und Fachtage greifen sie auf.',
        en: 'The committees work on them and set priorities; the Steuergruppe, conferences and expert days take them up.',
      },
    ],
    established: {
      de: 'Der Kreislauf wiederholt sich: Der nächste Bericht nimmt auf, was daraus wurde. Zahlen wie die zum Schulabsentismus werden regelmäßig im Schulausschuss und in der Steuergruppe vorgestellt.',
      en: 'The ring repeats: the next report takes up what came of it. Figures such as those on school absenteeism are presented regularly in the Schulausschuss and the Steuergruppe.',
    },
  },
  steps: [
    {
      text: {
        de: 'Richten Sie den Kreislauf ein: Eine Vorlage nach diesem Beispiel bringt die Stationen mit; Gremium und Frist je Station passen Sie an.',
        en: 'Set the ring up: a preset after this example brings the stations; adjust body and rhythm of each.',
      },
      links: [links.cycle],
    },
    {
      text: {
        de: 'Schreiben Sie zu einem Ziel eine Bewertung: was die Zahl sagt, warum, und was Sie empfehlen. Sie bleibt mit den Daten dieses Tages verbunden.',
        en: 'Write a review of a goal: what the figure says, why, and what you recommend. It stays pinned to the data of that day.',
      },
      links: [links.newReview],
    },
    {
      text: {
        de: 'Bringen Sie sie als Vorlage ein, mit der Beratungsfolge, zum Beispiel Schulausschuss, Kreisausschuss, Kreistag, und der Frist jeder Sitzung.',
        en: 'Bring it in as a paper with its way through the bodies, for example Schulausschuss, Kreisausschuss, Kreistag, and the deadline of each meeting.',
      },
      links: [links.newPaper],
    },
    {
      text: {
        de: 'Tragen Sie nach jeder Sitzung das Ergebnis ein. Ein Beschluss ändert auf Wunsch gleich den Zielwert oder die Maßnahme; beides verweist aufeinander.',
        en: 'Enter the outcome after each meeting. A decision can change the target or the measure at once; each points to the other.',
      },
      links: [links.papers],
    },
    {
      text: {
        de: 'Führen Sie die Runde weiter, bis jede Station erledigt ist; das Protokoll sammelt, was war.',
        en: 'Carry the round on until every station is done; the protocol gathers what happened.',
      },
      links: [links.cycle, links.due],
    },
  ],
  picture: {
    path: '/vorlagen/vorlage-2026-058',
    title: '2026/058 Hilfe vor dem Verfahren stärken',
    begins: 'page',
    alt: {
      de: 'Die Seite der Vorlage „Hilfe vor dem Verfahren stärken“ mit ihrer Beratungsfolge durch Schulausschuss, Kreisausschuss und Kreistag und den Fristen.',
      en: 'The page of a paper with its way through Schulausschuss, Kreisausschuss and Kreistag and the deadlines.',
    },
    caption: {
      de: 'Eine Beschlussvorlage auf ihrem Weg durch drei Gremien.',
      en: 'A paper for decision on its way through three bodies.',
    },
  },
};
