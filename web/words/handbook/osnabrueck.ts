import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const osnabrueck: HandbookPage = {
  key: 'zentrale-aufgabe',
  title: {
    de: 'Bildung als Aufgabe der ganzen Verwaltung',
    en: 'Education as a task of the whole administration',
  },
  lead: {
    de: 'Ein Ziel ohne Zahl wird mit Meilensteinen und Nachweisen verfolgt; wer was dazu beiträgt, steht in der Zielkonferenz.',
    en: 'A goal without a figure is followed by milestones with evidence; who adds what stands in the goal conference.',
  },
  story: {
    municipality: 'Stadt Osnabrück',
    cornerstone: { de: 'Bildung als zentrale Aufgabe', en: 'Education as a central task' },
    began: {
      de: '2019 beschloss der Rat Ziele der ganzen Stadt. Eines davon: bis 2025 ein strategisches Bildungs- und Übergangsmanagement zu haben – ein Ziel ohne Zahl.',
      en: 'In 2019 the council decided goals of the whole city. One of them: to have a strategic education and transition management by 2025 – a goal without a figure.',
    },
    milestones: [
      {
        de: 'März 2020: Projektkonferenz mit zwei Beschlüssen.',
        en: 'March 2020: a project conference with two decisions.',
      },
      {
        de: 'Zielkonferenzen über die Fachbereiche hinweg; die Ziele werden je Fachbereich konkret, die Schnittstellen sind benannt.',
        en: 'Goal conferences across the departments; the goals are made concrete for each department, interfaces are named.',
      },
    ],
    established: {
      de: 'Sechs Stellen in Vollzeit und drei in Teilzeit tragen die Arbeit: 6 zahlt die Stadt, 0,5 ein Landesprogramm, 1,5 eine Stiftung.',
      en: 'Six full-time and three part-time posts carry the work: 6 paid by the city, 0.5 by a state programme, 1.5 by a foundation.',
    },
  },
  steps: [
    {
      text: {
        de: 'Legen Sie die Ziele der Kommune als Strategie an, mit dem Beschluss des Rats oder Kreistags.',
        en: 'Add the goals of the municipality as a strategy, with the decision of its council.',
      },
      links: [links.newStrategy],
    },
    {
      text: {
        de: 'Legen Sie das Ziel an und geben Sie ihm statt eines Zielwerts Meilensteine: Was ist bis wann fertig, und woran ist es zu erkennen?',
        en: 'Add the goal and give it milestones instead of a target: what is done by when, and what shows it?',
      },
      links: [links.newGoal, links.newPlan],
    },
    {
      text: {
        de: 'Tragen Sie am Ziel ein, welche Stellen beitragen, womit, und wo sie einander brauchen. „Zielkonferenz“ auf der Seite der Strategie macht daraus eine Tabelle.',
        en: 'Enter at the goal which units contribute, with what, and where they need each other. “Goal conference” on the strategy’s page makes a table of it.',
      },
      links: [links.strategies],
    },
    {
      text: {
        de: 'Schreiben Sie die Stellen an die Maßnahme: Umfang und wer sie zahlt. Zielkreis zählt Vollzeit, Teilzeit und Anteile der Geldgeber zusammen.',
        en: 'Write the posts down at the measure: their share and who pays. Zielkreis adds up full-time, part-time and the sources.',
      },
      links: [links.newMeasure],
    },
    {
      text: {
        de: 'Haken Sie Meilensteine ab und nennen Sie den Nachweis. Was überfällig ist, steht auf der Startseite.',
        en: 'Tick milestones off and name the evidence. What is overdue stands on the start page.',
      },
      links: [links.due],
    },
  ],
  picture: {
    path: '/strategien/kreisziele-2021/zielkonferenz',
    title: 'Ziele des Landkreises 2021 bis 2028: Wer was beiträgt',
    begins: 'page',
    alt: {
      de: 'Eine Tabelle: links das Ziel „Ein strategisches Bildungs- und Übergangsmanagement ist eingerichtet“, daneben für fünf Stellen, wer federführend ist, was jede beiträgt und welche Schnittstelle es gibt.',
      en: 'A table: on the left a goal without a figure, beside it for five units which one leads, what each adds and which interface there is.',
    },
    caption: {
      de: 'Die Zielkonferenz: wer zu einem Ziel was beiträgt.',
      en: 'The goal conference: who adds what to a goal.',
    },
  },
};
