import type { Words } from '../../data/words.ts';

/** A page that stands for itself, as it is found: its address, name, and other words that people look for it with. */
export interface PageWords {
  path: string;
  title: Words;
  about: Words;
  /** Whether everybody may open it; the others are for staff. */
  open: boolean;
}

export const pageWords: readonly PageWords[] = [
  page('/', 'Übersicht', 'Overview', 'alle Ziele mit ihrem Stand', 'all goals and where they stand', true),
  page('/indikatoren', 'Kennzahlen', 'Indicators', 'Katalog, Kennzahlenblatt', 'catalogue, definition', true),
  page('/umfragen', 'Umfragen', 'Surveys', 'Befragungen, Wellen', 'questionnaires, waves', true),
  page(
    '/strategien',
    'Strategien',
    'Strategies',
    'Masterplan, Leitbild, Ziele',
    'master plan, mission',
    false,
  ),
  page(
    '/massnahmen',
    'Maßnahmen',
    'Measures',
    'Projekte, Umsetzungsstand',
    'projects, implementation',
    false,
  ),
  page('/gremien', 'Gremien', 'Bodies', 'Ausschuss, Sitzungen, Termine', 'committee, meetings', false),
  page('/vorlagen', 'Vorlagen', 'Papers', 'Beschluss, Mitteilung', 'decision, information', false),
  page(
    '/bewertungen',
    'Bewertungen',
    'Reviews',
    'Einschätzung, Empfehlung',
    'reading, recommendation',
    false,
  ),
  page('/kreislauf', 'Kreislauf', 'Cycle', 'Steuerungskreislauf, Stationen', 'ring, stations', false),
  page('/faellig', 'Was ansteht', 'What is due', 'Fristen, fällig, überfällig', 'deadlines, overdue', false),
  page('/akteure', 'Akteure', 'Actors', 'Einrichtungen, Netzwerk, Kontakte', 'institutions, network', false),
  page(
    '/berichte',
    'Berichte',
    'Reports',
    'PDF, Word, Ausgaben, drucken',
    'PDF, Word, editions, print',
    true,
  ),
  page('/berichte/neu', 'Neuer Bericht', 'New report', 'Vorlage, Steckbrief', 'template, profile', false),
  page('/berichte/kopf', 'Briefkopf', 'Letterhead', 'Wappen, Logo', 'crest, logo', false),
  page('/anfragen', 'Anfragen', 'Inquiries', 'Presse, Auskunft', 'press, answers', false),
  page('/daten', 'Daten', 'Data', 'Dateien hochladen, Importe', 'upload files, imports', false),
  page('/daten/eingeben', 'Zahlen eingeben', 'Type in figures', 'Tabelle einfügen', 'paste a table', false),
  page('/daten/vorlagen', 'Dateivorlagen', 'File templates', 'Excel, CSV, ausfüllen', 'Excel, CSV', false),
  page(
    '/daten/lieferungen',
    'Lieferungen',
    'Deliveries',
    'Rückläufe, Erinnerung',
    'returns, reminder',
    false,
  ),
  page('/daten/karten', 'Eigene Karten', 'Own maps', 'Grenzen, Gebiete', 'boundaries, areas', false),
  page('/daten/freigaben', 'Freigaben', 'Releases', 'Veröffentlichen, Geheimhaltung', 'publish', false),
  page('/daten/austausch', 'Austausch', 'Exchange', 'Bündel anderer Kommunen', 'bundles of others', false),
  page(
    '/start',
    'Erstes Ziel anlegen',
    'Add the first goal',
    'Einstieg, drei Schritte',
    'guided start',
    false,
  ),
];

function page(
  path: string,
  de: string,
  en: string,
  aboutDe: string,
  aboutEn: string,
  open: boolean,
): PageWords {
  return { path, title: { de, en }, about: { de: aboutDe, en: aboutEn }, open };
}
