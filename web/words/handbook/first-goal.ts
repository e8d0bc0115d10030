import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const firstGoal: HandbookPage = {
  key: 'erstes-ziel',
  title: { de: 'Das erste Ziel', en: 'The first goal' },
  lead: {
    de: 'Von der Datei zu einem Ziel mit Diagramm: ein Nachmittag, meist weniger.',
    en: 'From a file to a goal with a chart: an afternoon, mostly less.',
  },
  story: null,
  steps: [
    {
      text: {
        de: 'Am schnellsten geht es geführt: drei Fragen – was besser werden soll, woran es zu sehen ist, wie viel bis wann –, und das Ziel steht mit seinem Diagramm da.',
        en: 'Guided is quickest: three questions – what shall become better, what shows it, how much by when – and the goal stands there with its chart.',
      },
      links: [links.start],
    },
    {
      text: {
        de: 'Oder einzeln: Laden Sie eine Datei hoch, die Sie schon haben, oder tippen Sie einige Werte ein. Vor dem Übernehmen sehen Sie, was gelesen wurde und was nicht.',
        en: 'Or one by one: upload a file that you have, or type a few values in. Before anything is taken over you see what was read and what was not.',
      },
      links: [links.upload, links.typeIn],
    },
    {
      text: {
        de: 'Legen Sie das Ziel an: ein Satz, der sagt, was erreicht sein soll, und wer dafür einsteht.',
        en: 'Add the goal: one sentence that says what is to be reached, and who answers for it.',
      },
      links: [links.newGoal],
    },
    {
      text: {
        de: 'Machen Sie es messbar: Kennzahl, Ausgangswert, Zielwert und Termin. Schon beim Eintippen zeigt ein Diagramm, wo das Ziel heute stünde.',
        en: 'Make it measurable: indicator, baseline, target and date. While you type a chart shows where the goal would stand today.',
      },
      links: [links.newTarget],
    },
    {
      text: {
        de: 'Sehen Sie nach, wo es steht. Jede Einstufung lässt sich auf der Seite des Ziels nachrechnen.',
        en: 'See where it stands. Every state can be worked out again on the goal’s page.',
      },
      links: [links.overview],
    },
  ],
  picture: {
    path: '/ziele/mehr-abschluesse',
    title: 'Mehr Jugendliche erreichen einen Abschluss',
    begins: 'chart',
    alt: {
      de: 'Auf der Seite des Ziels „Mehr Jugendliche erreichen einen Abschluss“: oben die Einstufung als Satz, darunter Werte, Zielpfad und Zielwert im Diagramm, rechts die Eckdaten.',
      en: 'On the page of a goal: its state on top, below it values, path and target in a chart, and the facts on the right.',
    },
    caption: { de: 'Ein Ziel mit Werten, Pfad und Zielwert.', en: 'A goal with values, path and target.' },
  },
};
