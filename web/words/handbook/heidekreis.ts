import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const heidekreis: HandbookPage = {
  key: 'masterplan',
  title: { de: 'Einen Masterplan beschließen und fortschreiben', en: 'Decide a master plan and continue it' },
  lead: {
    de: 'Ziele, die ein Gremium beschlossen hat, stehen in Fassungen: was gilt, was vorher galt, was als Nächstes kommt.',
    en: 'Goals that a body has decided stand in versions: what is in force, what held before, what is to come.',
  },
  story: {
    municipality: 'Landkreis Heidekreis',
    cornerstone: { de: 'Masterplan Bildung', en: 'A master plan for education' },
    began: {
      de: 'Am Anfang standen ein Leitbild und eine Strategiegruppe: 23 Mitglieder, Beirat des Kreistags, den Vorsitz hat der Landrat.',
      en: 'It began with a mission statement and a strategy group: 23 members, an advisory board of the Kreistag, chaired by the Landrat.',
    },
    milestones: [
      {
        de: '2013: Der erste Masterplan wird auf der Bildungskonferenz vorgestellt; der Kreistag beschließt ihn mit neun strategischen Maßnahmen.',
        en: '2013: the first master plan is presented at the education conference; the Kreistag decides it with nine strategic measures.',
      },
      {
        de: 'August 2017 bis Februar 2018: Fachforen bereiten die Fortschreibung vor.',
        en: 'August 2017 to February 2018: expert forums prepare the continuation.',
      },
      {
        de: '2018: Der Masterplan 2.0 nimmt neue Bereiche auf. Maßnahmen, die sich bewährt haben, bleiben.',
        en: '2018: master plan 2.0 takes in new areas. Measures that worked are kept.',
      },
      {
        de: '2019: Der Bildungsbericht „Bildung im Heidekreis 2019“ erscheint.',
        en: '2019: the education report “Bildung im Heidekreis 2019” appears.',
      },
    ],
    established: {
      de: 'Fortgeschrieben wird alle fünf Jahre. Der Stand der Umsetzung wird der Strategiegruppe vorgestellt; am Ende der Wahlperiode 2021 stand ein Résumé. Die nächste Fortschreibung war für 2022/23 geplant.',
      en: 'It is continued every five years. The state of implementation is presented to the strategy group; the council’s term ended in 2021 with a résumé. The next continuation was planned for 2022/23.',
    },
  },
  steps: [
    {
      text: {
        de: 'Legen Sie die Strategiegruppe als Gremium an, mit der Zahl ihrer Mitglieder, dem Vorsitz und dem Rhythmus ihrer Sitzungen.',
        en: 'Add the strategy group as a body, with the number of its members, the chair and the rhythm of its meetings.',
      },
      links: [links.newBody],
    },
    {
      text: {
        de: 'Legen Sie den Masterplan als Strategie an und darunter Leitziele, strategische und operative Ziele. Er bleibt ein Entwurf, den nur die Mitarbeitenden sehen.',
        en: 'Add the master plan as a strategy, and below it guiding, strategic and operational goals. It stays a draft that only staff see.',
      },
      links: [links.newStrategy],
    },
    {
      text: {
        de: 'Tragen Sie auf der Seite des Entwurfs den Beschluss ein: Gremium, Tag und Nummer der Vorlage. Damit gilt die Fassung.',
        en: 'Enter the decision on the draft’s page: body, day and number of the paper. With it the version is in force.',
      },
      links: [links.strategies],
    },
    {
      text: {
        de: 'Schreiben Sie auf, was getan wird, und verbinden Sie jede Maßnahme mit ihren Zielen. Die Liste der Maßnahmen zeigt den Stand der Umsetzung.',
        en: 'Write down what is done and link each measure to its goals. The list of measures shows the state of implementation.',
      },
      links: [links.newMeasure, links.measures],
    },
    {
      text: {
        de: 'Am Ende der Wahlperiode: „Résumé beginnen“ auf der Seite der Strategie hält fest, wo jedes Ziel steht. Den Rückblick dazu schreiben Sie selbst.',
        en: 'At the end of the council’s term: “Begin a résumé” on the strategy’s page keeps where each goal stands. The look back is yours to write.',
      },
      links: [links.strategies],
    },
    {
      text: {
        de: '„Fortschreiben“ macht aus der geltenden Fassung den Entwurf der nächsten. „Unterschiede zur vorigen Fassung“ zeigt dem Gremium, was neu ist, was sich ändert und was entfällt.',
        en: '“Continue” makes the draft of the next version from the one in force. “Differences from the version before” shows the body what is new, what changes and what is left out.',
      },
      links: [links.strategies],
    },
  ],
  picture: {
    path: '/strategien/masterplan-bildung-3/unterschiede',
    title: 'Masterplan Bildung 3.0: Unterschiede',
    begins: 'page',
    alt: {
      de: 'Die Seite „Masterplan Bildung 3.0: Unterschiede“: oben, wie viele Ziele und Zielwerte neu, geändert, entfallen und unverändert sind, darunter die neuen und die geänderten einzeln.',
      en: 'The page “Masterplan Bildung 3.0: Unterschiede” (differences): how many goals and targets are new, changed, left out and unchanged, and below each of the new and changed ones.',
    },
    caption: {
      de: 'Was der Entwurf der dritten Fassung gegenüber der zweiten ändert.',
      en: 'What the draft of the third version changes of the second one.',
    },
  },
};
