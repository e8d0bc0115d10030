import type { Text } from './text.ts';

/** What is due, and the calendar of it. */
export const dueTexts = {
  dueTitle: { de: 'Was ansteht', en: 'What is due' },
  dueLead: {
    de: 'Aus allen Lieferungen, Zielwerten, Bewertungen, Vorlagen, Beschlüssen, Maßnahmen, Sitzungen und Runden berechnet; was erledigt ist, verschwindet von selbst.',
    en: 'Computed from all deliveries, targets, reviews, papers, decisions, measures, meetings and rounds; what is done goes by itself.',
  },
  dueNothing: { de: 'Zurzeit steht nichts an.', en: 'Nothing is due at present.' },
  dueNothingFor: {
    de: 'Für diese Rolle steht zurzeit nichts an.',
    en: 'Nothing is due for this role at present.',
  },
  dueLate: { de: 'Überfällig', en: 'Overdue' },
  dueSoonGroup: { de: 'In den nächsten 14 Tagen', en: 'In the next 14 days' },
  dueOpen: { de: 'Offen, ohne festen Tag', en: 'Open, without a day' },
  dueAll: { de: 'Alles, was ansteht ({n})', en: 'All that is due ({n})' },
  dueByRole: { de: 'Nach Rolle', en: 'By role' },
  dueEveryone: { de: 'Alle', en: 'Everyone' },
  dueWhat: { de: 'Zu tun', en: 'To do' },
  dueAbout: { de: 'Worum es geht', en: 'What it is about' },
  dueWho: { de: 'Zuständig', en: 'Responsible' },
  dueWhen: { de: 'Frist', en: 'When' },
  dueSinceLate: {
    de: ['{date}, seit 1 Tag', '{date}, seit {n} Tagen'],
    en: ['{date}, 1 day ago', '{date}, {n} days ago'],
  },
  dueUntil: {
    de: ['{date}, morgen', '{date}, in {n} Tagen'],
    en: ['{date}, tomorrow', '{date}, in {n} days'],
  },
  dueToday: { de: '{date}, heute', en: '{date}, today' },
  dueLying: { de: 'seit {date}', en: 'since {date}' },
  dueTarget: { de: 'Zieltermin {date}', en: 'target day {date}' },
  dueCounts: {
    de: '{late} überfällig, {soon} in den nächsten 14 Tagen, {open} offen',
    en: '{late} overdue, {soon} in the next 14 days, {open} open',
  },
  dueMorePeriods: { de: '{period} und {n} weitere', en: '{period} and {n} more' },
  calendarTitle: { de: 'Als Kalender abonnieren', en: 'Subscribe as a calendar' },
  calendarLead: {
    de: 'Sitzungen, Fristen von Vorlagen, Zieltermine, Lieferungen und Stationen im eigenen Kalenderprogramm. Adresse kopieren und dort als Internetkalender hinzufügen: in Outlook „Kalender hinzufügen › Aus dem Internet abonnieren“, in Thunderbird „Neuer Kalender › Im Netzwerk“, in Apple Kalender „Ablage › Neues Kalenderabonnement“. Das Programm muss Zielkreis im Netz Ihrer Verwaltung erreichen.',
    en: 'Meetings, deadlines of papers, target days, deliveries and stations in your own calendar program. Copy the address and add it there as an internet calendar: in Outlook “Add calendar › Subscribe from web”, in Thunderbird “New calendar › On the network”, in Apple Calendar “File › New calendar subscription”. The program has to reach Zielkreis in your office’s network.',
  },
  calendarBody: { de: 'Gremium', en: 'Body' },
  calendarRole: { de: 'Rolle', en: 'Role' },
  calendarAll: { de: 'Alle', en: 'All' },
  calendarAddress: { de: 'Adresse des Kalenders', en: 'Address of the calendar' },
  calendarCopy: { de: 'Adresse kopieren', en: 'Copy the address' },
  calendarCopied: { de: 'Die Adresse ist kopiert.', en: 'The address is copied.' },
  calendarNotCopied: {
    de: 'Bitte markieren Sie die Adresse und kopieren Sie sie mit Strg + C.',
    en: 'Please mark the address and copy it with Ctrl + C.',
  },
  calendarFile: { de: 'Als Datei herunterladen', en: 'Download as a file' },
} as const satisfies Record<string, Text>;
