import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const stade: HandbookPage = {
  key: 'transparenz',
  title: { de: 'Nachfrage sehen und Ziele nachstellen', en: 'See demand and adjust goals' },
  lead: {
    de: 'Was auf dem Portal gesucht wird, steht neben der amtlichen Statistik; eine neue Rubrik ist eine Maßnahme, deren Wirkung sich prüfen lässt.',
    en: 'What is looked for on the portal stands beside official statistics; a section added is a measure whose effect can be looked at.',
  },
  story: {
    municipality: 'Landkreis Stade',
    cornerstone: { de: 'Transparenz', en: 'Transparency' },
    began: {
      de: 'Seit Juni 2014 gibt es ein Kursportal, und seitdem wird beobachtet, wie es genutzt wird.',
      en: 'There has been a course portal since June 2014, and since then its use has been monitored.',
    },
    milestones: [
      {
        de: '2014/15: im Mittel 615 Besuche im Monat.',
        en: '2014/15: 615 visits a month on average.',
      },
      {
        de: '2017: eine neue Rubrik „Migration und Bildung“, als Maßnahme, deren Wirkung sich zeigt.',
        en: '2017: a section “Migration und Bildung” is added, as a measure whose effect shows.',
      },
      {
        de: '2020 (Januar bis Oktober): im Mittel 2.654 Besuche im Monat.',
        en: '2020 (January to October): 2,654 visits a month on average.',
      },
    ],
    established: {
      de: 'Ausgewertet wird auch, welche Seiten am meisten besucht werden. Die Nachfrage, die dort zu sehen ist, wird neben die amtliche Statistik gestellt, um strategische Ziele nachzustellen.',
      en: 'Which pages are visited most is evaluated as well. The demand seen there is set beside official statistics to adjust strategic goals.',
    },
  },
  steps: [
    {
      text: {
        de: 'Laden Sie die Besuchszahlen hoch, wie Matomo oder Plausible sie ausgeben, oder füllen Sie die Vorlage aus.',
        en: 'Upload the visits as Matomo or Plausible export them, or fill in the template.',
      },
      links: [links.upload, links.templates],
    },
    {
      text: {
        de: 'Sehen Sie sich das Monatsmittel je Jahr und die Bereiche an: „Berichtszeitraum“ und „Gliederung“ auf der Seite der Kennzahl.',
        en: 'Look at the monthly mean of each year and at the sections: “Period” and “Breakdown” on the indicator’s page.',
      },
      links: [links.indicators],
    },
    {
      text: {
        de: 'Legen Sie eine neue Rubrik als Maßnahme an, mit dem Tag der Freischaltung und der Kennzahl, die sie bewegen soll. „Vorher und nachher“ stellt die Zeit davor neben die Zeit danach.',
        en: 'Add a section of the portal as a measure, with the day it went live and the indicator that it should move. “Before and after” sets the time before beside the time after.',
      },
      links: [links.newMeasure],
    },
    {
      text: {
        de: 'Stellen Sie die Nachfrage neben die amtliche Statistik und schreiben Sie in der Bewertung, was daraus für das Ziel folgt.',
        en: 'Set demand beside official statistics and write in the review what follows for the goal.',
      },
      links: [links.indicators, links.newReview],
    },
  ],
  picture: {
    path: '/ziele/zugewanderte-finden-beratung',
    title: 'Neu Zugewanderte finden Beratung',
    begins: 'chart',
    alt: {
      de: 'Auf der Seite des Ziels „Neu Zugewanderte finden Beratung“: die Einstufung als Satz, darunter die Besuche des Bereichs „Migration und Bildung“ im Monatsmittel je Jahr gegen den Zielwert.',
      en: 'On the page of a goal: the state as a sentence, below it the visits of the section “Migration und Bildung” as monthly means of each year against the target.',
    },
    caption: {
      de: 'Besuche einer Rubrik im Monatsmittel, gegen ihren Zielwert.',
      en: 'Visits of a section as monthly means, against their target.',
    },
  },
};
