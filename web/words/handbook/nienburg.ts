import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const nienburg: HandbookPage = {
  key: 'qualitaet',
  title: { de: 'Von der Befragung zur Maßnahme und zurück', en: 'From a survey to a measure and back' },
  lead: {
    de: 'Erst sagen, woran das Ziel zu messen ist, dann erheben, handeln, wieder erheben und nachstellen.',
    en: 'First say how the goal is measured, then collect, act, collect again and adjust.',
  },
  story: {
    municipality: 'Landkreis Nienburg/Weser',
    cornerstone: { de: 'Qualität', en: 'Quality' },
    began: {
      de: '2019 beschloss eine Steuerungsgruppe unter der Dezernentin ein Leitbild mit Handlungsfeldern. Die Ziele wurden zuerst mit Kennzahlen messbar gemacht.',
      en: 'In 2019 a steering group under the head of department decided a mission statement with fields of action. The goals were first made measurable by indicators.',
    },
    milestones: [
      {
        de: 'November 2019 bis Januar 2020: Mehr als 800 Betriebe werden zu ihrem Weiterbildungsbedarf befragt.',
        en: 'November 2019 to January 2020: more than 800 companies are asked about their training needs.',
      },
      {
        de: 'Aus den Ergebnissen entsteht eine Broschüre.',
        en: 'A brochure is made from the results.',
      },
      {
        de: '2021/22: Die zweite Welle fragt nach der ersten und danach, wie die Broschüre genutzt wird.',
        en: '2021/22: the second wave asks about the first one and about the use of the brochure.',
      },
    ],
    established: {
      de: '2022 wurden die Konzepte nachgestellt. Die Runde – Ziele, Maßnahmen, Daten, Bewertung, Beratung, Anpassung – beginnt von vorn.',
      en: 'In 2022 the concepts were adjusted. The round – goals, measures, data, evaluation, deliberation, adjustment – begins again.',
    },
  },
  steps: [
    {
      text: {
        de: 'Laden Sie die erste Welle hoch. Zielkreis zählt die Antworten aus und zeigt zu jedem Anteil, wie sicher er ist.',
        en: 'Upload the first wave. Zielkreis counts the answers and shows how certain each share is.',
      },
      links: [links.upload, links.surveys],
    },
    {
      text: {
        de: 'Setzen Sie einen Zielwert auf den Anteil einer Antwort: Ausgangswert ist die erste Welle.',
        en: 'Set a target on the share of an answer; the first wave is its baseline.',
      },
      links: [links.newTarget],
    },
    {
      text: {
        de: 'Legen Sie an, was Sie tun, mit der Kennzahl, die sich dadurch bewegen soll.',
        en: 'Add what you do, with the indicator that it should move.',
      },
      links: [links.newMeasure],
    },
    {
      text: {
        de: 'Nach der zweiten Welle: Das Ziel zeigt, ob der Anteil auf dem Pfad liegt und ob der Unterschied mehr ist als Zufall. Schreiben Sie die Bewertung.',
        en: 'After the second wave the goal shows whether the share lies on the path and whether the difference is more than chance. Write the review.',
      },
      links: [links.newReview, links.overview],
    },
    {
      text: {
        de: 'Nehmen Sie sie in die Mappe der nächsten Sitzung, tragen Sie den Beschluss ein und führen Sie die Runde weiter.',
        en: 'Take it into the pack of the next meeting, enter the decision and carry the round on.',
      },
      links: [links.bodies, links.cycle],
    },
  ],
  picture: {
    path: '/ziele/betriebe-kennen-broschuere',
    title: 'Betriebe kennen die Ausbildungsbroschüre',
    begins: 'chart',
    alt: {
      de: 'Auf der Seite des Ziels „Betriebe kennen die Ausbildungsbroschüre“: zwei Wellen der Betriebsbefragung mit ihren Intervallen gegen den Pfad zum Zielwert.',
      en: 'On the page of a goal: two waves of a survey among companies with their intervals against the path to the target.',
    },
    caption: {
      de: 'Zwei Wellen einer Befragung gegen den Pfad zum Zielwert.',
      en: 'Two waves of a survey against the path to the target.',
    },
  },
};
