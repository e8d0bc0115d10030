import type { HandbookPage } from './handbook-page.ts';
import { links } from './links.ts';

export const meetingPack: HandbookPage = {
  key: 'sitzungsmappe',
  title: { de: 'Die Mappe für eine Sitzung', en: 'The pack for a meeting' },
  lead: {
    de: 'Ziele, Zahlen, Bewertungen, Maßnahmen und Vorlagen eines Gremiums auf einer Seite, und was sich seit der letzten Sitzung geändert hat.',
    en: 'Goals, figures, reviews, measures and papers of a body on one page, and what has changed since its last meeting.',
  },
  story: null,
  steps: [
    {
      text: {
        de: 'Öffnen Sie das Gremium. Welche Handlungsfelder es begleitet, steht bei den Handlungsfeldern; danach richtet sich, was in die Mappe kommt.',
        en: 'Open the body. Which fields of action it deals with stands at the fields; that decides what comes into the pack.',
      },
      links: [links.bodies, links.fields],
    },
    {
      text: {
        de: 'Legen Sie die Sitzung an und setzen Sie die Vorlagen auf die Tagesordnung.',
        en: 'Add the meeting and put the papers on the agenda.',
      },
      links: [links.papers],
    },
    {
      text: {
        de: 'Bewertungen, die noch Entwurf sind, schließen Sie vorher ab: In der Mappe stehen sie dann mit den Daten, auf denen sie beruhen.',
        en: 'Finish reviews that are drafts before: in the pack they stand with the data that they rest on.',
      },
      links: [links.reviews],
    },
    {
      text: {
        de: 'Öffnen Sie auf der Seite der Sitzung die „Sitzungsmappe“ und drucken Sie sie, oder zeigen Sie sie an der Wand.',
        en: 'Open the “pack” on the meeting’s page and print it, or show it on the wall.',
      },
      links: [links.bodies],
    },
    {
      text: {
        de: 'Tragen Sie danach die Ergebnisse ein. Was zu tun bleibt, steht unter „Was ansteht“.',
        en: 'Enter the outcomes afterwards. What is left to do stands under “What is due”.',
      },
      links: [links.due],
    },
  ],
  picture: {
    path: '/sitzungen/schulausschuss-2026-11-26/mappe',
    title: 'Sitzungsmappe: Schulausschuss',
    begins: 'page',
    alt: {
      de: 'Die Sitzungsmappe des Schulausschusses vom 26. November 2026: was sich seit der letzten Sitzung geändert hat, Bewertungen, Maßnahmen und Beschlüsse, jede Zeile mit Tag und Verweis.',
      en: 'The pack of the Schulausschuss for 26 November 2026: what has changed since the last meeting, reviews, measures and decisions, each line with its day and a link.',
    },
    caption: {
      de: 'Die Mappe für die nächste Sitzung des Schulausschusses.',
      en: 'The pack for the next meeting of the Schulausschuss.',
    },
  },
};
