import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const wolfsburg: HandbookPage = {
  key: 'netzwerk',
  title: { de: 'Ein Netzwerk führen', en: 'Lead a network' },
  lead: {
    de: 'Netzwerkgruppen entlang der Bildungsbiografie, wer in ihnen mitarbeitet, wann sie sich treffen – und was ihr Thema an Zahlen hergibt.',
    en: 'Network groups along the education biography, who works in them, when they meet – and what figures their topic has.',
  },
  story: {
    municipality: 'Stadt Wolfsburg',
    cornerstone: { de: 'Netzwerk', en: 'Network' },
    began: {
      de: 'Ein gemeinsamer Rahmen für digitale Bildung: DigComp, vom Rat im Juni 2020 beschlossen.',
      en: 'A common frame for digital education: DigComp, decided by the council in June 2020.',
    },
    milestones: [
      {
        de: 'Ein Test zur Selbsteinschätzung im Netz.',
        en: 'A self-assessment test on the web.',
      },
      {
        de: 'Fünf Netzwerkgruppen entlang der Bildungsbiografie mit etwa 30 Akteuren.',
        en: 'Five network groups along the education biography with about 30 actors.',
      },
    ],
    established: {
      de: 'Die Gruppen treffen sich etwa alle zwei Monate, ein Projektteam etwa viermal im Jahr. Der nächste Schritt ist ein Monitoring der digitalen Bildung.',
      en: 'The groups meet about every two months, a project team about four times a year. The next step is monitoring of digital education.',
    },
  },
  steps: [
    {
      text: {
        de: 'Legen Sie an, wer mitarbeitet: Einrichtung, Bildungsstation, Ansprechstelle. Namen von Menschen gehören nicht hinein.',
        en: 'Add who takes part: institution, stage of life, office to contact. Names of people do not belong there.',
      },
      links: [links.newActor, links.actors],
    },
    {
      text: {
        de: 'Legen Sie jede Netzwerkgruppe als Gremium an, mit Bildungsstation, Mitgliedern und Rhythmus, und das Projektteam daneben.',
        en: 'Add each network group as a body, with its stage, members and rhythm, and the project team beside them.',
      },
      links: [links.newBody, links.bodies],
    },
    {
      text: {
        de: 'Den gemeinsamen Rahmen bringen Sie als Vorlage ein; ihre Beratungsfolge endet mit dem Beschluss.',
        en: 'Bring the common frame in as a paper; its way through the bodies ends with the decision.',
      },
      links: [links.newPaper],
    },
    {
      text: {
        de: 'Laden Sie die Antworten des Selbsttests hoch, so wie Ihr Umfragewerkzeug sie ausgibt. Jede Erhebung wird eine Welle; gezählt wird, einzelne Antworten verlassen den Server nicht.',
        en: 'Upload the answers of the self-assessment as your survey tool exports them. Each collection becomes a wave; answers are counted, single ones do not leave the server.',
      },
      links: [links.upload, links.surveys],
    },
    {
      text: {
        de: 'Aus einer Frage wird eine Kennzahl, aus der Kennzahl ein Zielwert.',
        en: 'A question becomes an indicator, the indicator a target.',
      },
      links: [links.newTarget],
    },
  ],
  picture: {
    path: '/gremien?art=network',
    title: 'Gremien',
    begins: 'page',
    alt: {
      de: 'Die Liste der Gremien von Landkreis Musterland nach Netzwerkgruppen gefiltert: fünf Gruppen mit ihrer Aufgabe und dem Tag der nächsten Sitzung.',
      en: 'The list of bodies of Landkreis Musterland filtered by network groups: five groups with their remit and the day of the next meeting.',
    },
    caption: {
      de: 'Die Netzwerkgruppen und wann sie sich das nächste Mal treffen.',
      en: 'The network groups and when they meet next.',
    },
  },
};
