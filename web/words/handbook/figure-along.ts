import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const figureAlong: HandbookPage = {
  key: 'zahl-mitnehmen',
  title: { de: 'Eine Zahl mitnehmen', en: 'Take a figure along' },
  lead: {
    de: 'Bis Mittag fragt jemand nach einer Zahl: mit Definition, Quelle und Stand in die Zwischenablage, und beim nächsten Mal dieselbe Antwort.',
    en: 'Someone asks for a figure by noon: with definition, source and date to the clipboard, and the same answer next time.',
  },
  story: null,
  steps: [
    {
      text: {
        de: 'Suchen Sie die Kennzahl, mit Strg K von jeder Seite aus, und wählen Sie Gebiet, Zeitraum und Gliederung. Die Adresse der Seite ist die Ansicht: Sie lässt sich verschicken.',
        en: 'Find the indicator, with Ctrl K from any page, and choose area, period and breakdown. The address of the page is the view: it can be sent.',
      },
      links: [links.indicators],
    },
    {
      text: {
        de: '„Zahl kopieren“ neben dem Wert legt die Zahl mit Definition, Quelle und Datenstand in die Zwischenablage.',
        en: '“Copy the figure” beside the value puts it on the clipboard with definition, source and state of the data.',
      },
      links: [links.indicators],
    },
    {
      text: {
        de: 'Halten Sie die Anfrage fest. Wer das nächste Mal fragt, bekommt dieselbe Antwort, und Sie sehen, ob sich der Wert seitdem geändert hat.',
        en: 'Log the inquiry. Who asks next time gets the same answer, and you see whether the value has changed since.',
      },
      links: [links.inquiries],
    },
    {
      text: {
        de: 'Steht neben der Zahl „Nur intern“, ist sie zum Schutz Einzelner zurückgehalten. Bitte geben Sie sie nicht heraus.',
        en: 'Where “Internal only” stands beside a figure it is withheld to protect individuals. Please don’t hand it out.',
      },
      links: [],
    },
  ],
  picture: {
    path: '/indikatoren/besuche-bildungsportal?zeitraum=year',
    title: 'Besuche des Bildungsportals im Monat',
    begins: 'chart',
    alt: {
      de: 'Auf der Seite der Kennzahl „Besuche des Bildungsportals im Monat“: das Diagramm der Jahre mit Quelle und Datenstand, darunter der Trend als Satz.',
      en: 'On the page of an indicator: the chart of the years with source and state of the data, below it the trend as a sentence.',
    },
    caption: {
      de: 'Eine Kennzahl; jeder Wert lässt sich mit seiner Herkunft mitnehmen.',
      en: 'An indicator; every value can be taken along with its origin.',
    },
  },
};
