import type { Text } from './text.ts';

/** Institutions along the education biography. */
export const actorTexts = {
  actorsLead: {
    de: 'Einrichtungen entlang der Bildungsbiografie, mit Funktionen als Ansprechstellen. Namen und Anschlüsse von Privatpersonen gehören nicht hierher.',
    en: 'Institutions along the education biography, with functions to contact. Names and numbers of private persons do not belong here.',
  },
  actorsEmptyLead: {
    de: 'Tragen Sie die Einrichtungen ein, mit denen Sie zusammenarbeiten: Kitas, Schulen, Kammern, Träger. Gremien und Maßnahmen können sie dann nennen.',
    en: 'Enter the institutions that you work with: day care, schools, chambers, providers. Bodies and measures can then name them.',
  },
  actorStage: { de: 'Bildungsstation', en: 'Stage of education' },
  actorStages: { de: 'Bildungsstationen', en: 'Stages of education' },
  actorContacts: { de: 'Kontakte', en: 'Contacts' },
  actorOffers: { de: 'Angebote', en: 'What it offers' },
  actorContactsHint: {
    de: 'Nur Funktionen und Funktionspostfächer, keine Namen.',
    en: 'Functions and their mailboxes only, no names.',
  },
  actorContact: { de: 'Kontakt', en: 'Contact' },
  actorKindHint: {
    de: 'Zum Beispiel Kammer, Schule, Träger der Jugendhilfe.',
    en: 'For example chamber, school, provider of youth services.',
  },
  actorFunctionHint: {
    de: 'Eine Funktion, kein Name: „Ausbildungsberatung“, „Geschäftszimmer“.',
    en: 'A function, no name: “Training advice”, “Office”.',
  },
  actorEmailHint: {
    de: 'Ein Funktionspostfach, zum Beispiel ausbildung@kammer.example.',
    en: 'A mailbox of the function, for example training@chamber.example.',
  },
  actorOffersHint: {
    de: 'Was die Einrichtung anbietet und für wen.',
    en: 'What the institution offers, and for whom.',
  },
} as const satisfies Record<string, Text>;
