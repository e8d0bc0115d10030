import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const committeeReport: HandbookPage = {
  key: 'bericht-fuer-den-ausschuss',
  title: { de: 'Ein Bericht für den Ausschuss', en: 'A report for the committee' },
  lead: {
    de: 'Aus Zielen, Zahlen und Bewertungen wird eine Vorlage als PDF und Word, geschützt für den Ausschuss und später unverändert wiederzufinden.',
    en: 'Goals, figures and reviews become a paper as PDF and Word, protected for the committee and found unchanged later.',
  },
  story: null,
  steps: [
    {
      text: {
        de: 'Legen Sie einmal den Briefkopf an: Name und Wappen stehen dann auf jedem Bericht.',
        en: 'Set up the letterhead once: name and crest then stand on every report.',
      },
      links: [links.letterhead],
    },
    {
      text: {
        de: 'Wählen Sie die Art des Berichts, zum Beispiel „Mitteilungsvorlage“, und worum es geht. Der Bericht ist damit zusammengestellt. Denselben Weg gibt es von der Seite der Vorlage, des Handlungsfelds oder der Kennzahl aus.',
        en: 'Choose the kind of report, for example “paper for information”, and what it is about. The report is put together then. The same way begins on the page of the paper, the field or the indicator.',
      },
      links: [links.newReport, links.papers],
    },
    {
      text: {
        de: 'Ändern Sie links die Bausteine: hinzufügen, verschieben, eigene Worte schreiben. Rechts steht, was der Ausschuss sehen wird; Zahlen über wenige Personen sind dort schon geschützt. In einer Vorlage ordnen Sie auch die Abschnitte, zum Beispiel den Beschlussvorschlag an den Anfang; was sie kostet, schreiben Sie in der Vorlage unter „Finanzielle Auswirkungen“ auf und übernehmen dazu Mittel und Stellen ihrer Maßnahmen.',
        en: 'Change the parts on the left: add, move, write your own words. On the right stands what the committee will see; figures about few persons are protected there already. In a paper you put the sections in order, too, for example the proposed decision first; what it costs you write down in the paper under “Financial effects”, taking over money and posts of its measures.',
      },
      links: [links.reports],
    },
    {
      text: {
        de: 'Erstellen Sie eine Ausgabe. Sie hält Zahlen, Zielwerte und Bewertungen mit Nummer und Datenstand fest und bietet PDF, Word, Excel und ein Archiv aller Tabellen und Diagramme. Soll sie vor jeder Sitzung von selbst entstehen, geben Sie beim Bericht das Gremium und die Tage davor an; gelingt das einmal nicht, steht der Bericht unter „Was ansteht“.',
        en: 'Make an edition. It holds figures, targets and reviews fast with a number and the state of the data, and offers PDF, Word, Excel and an archive of all tables and charts. To have one made before each meeting by itself, name the body and the days before at the report; where that fails once, the report stands under “What is due”.',
      },
      links: [links.reports],
    },
    {
      text: {
        de: 'Wird später eine Zahl berichtigt, bleibt die Ausgabe, wie sie war; ihre Seite zählt unter „Seitdem geändert“ auf, was heute anders ist. Die nächste Ausgabe sagt, was sich gegenüber der vorigen geändert hat.',
        en: 'Where a figure is corrected later the edition stays as it was; its page lists under “Changed since” what differs today. The next edition says what changed against the one before it.',
      },
      links: [links.reports],
    },
  ],
  picture: {
    path: '/berichte/mitteilung-schulabsentismus',
    title: 'Schulabsentismus im Schuljahr 2025/26',
    begins: 'page',
    alt: {
      de: 'Der Bericht „Schulabsentismus im Schuljahr 2025/26“ in Arbeit: links Titel, Empfängerkreis und Bausteine, rechts die Vorschau der Mitteilungsvorlage mit Wappen, Nummer, Gremien und Sachverhalt.',
      en: 'A report on school absence in work: on the left title, audience and parts, on the right the preview of the paper with crest, number, bodies and facts.',
    },
    caption: {
      de: 'Links zusammenstellen, rechts sehen, was der Ausschuss bekommt.',
      en: 'Put together on the left, see on the right what the committee gets.',
    },
  },
};
