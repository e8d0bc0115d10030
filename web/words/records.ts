import type { RecordKind } from '../../data/cycle/records.ts';
import type { Language, Words } from '../../data/words.ts';

/** What records of a kind are called: one, several, one with its article, one that is still to be written. */
export interface KindWords {
  one: Words;
  many: Words;
  the: Words;
  fresh: Words;
}

export const recordWords: Readonly<Record<RecordKind, KindWords>> = {
  strategy: {
    one: { de: 'Strategie', en: 'strategy' },
    many: { de: 'Strategien', en: 'strategies' },
    the: { de: 'die Strategie', en: 'the strategy' },
    fresh: { de: 'Neue Strategie', en: 'New strategy' },
  },
  actionField: {
    one: { de: 'Handlungsfeld', en: 'field of action' },
    many: { de: 'Handlungsfelder', en: 'fields of action' },
    the: { de: 'das Handlungsfeld', en: 'the field of action' },
    fresh: { de: 'Neues Handlungsfeld', en: 'New field of action' },
  },
  goal: {
    one: { de: 'Ziel', en: 'goal' },
    many: { de: 'Ziele', en: 'goals' },
    the: { de: 'das Ziel', en: 'the goal' },
    fresh: { de: 'Neues Ziel', en: 'New goal' },
  },
  target: {
    one: { de: 'Zielwert', en: 'target' },
    many: { de: 'Zielwerte', en: 'targets' },
    the: { de: 'der Zielwert', en: 'the target' },
    fresh: { de: 'Neuer Zielwert', en: 'New target' },
  },
  plan: {
    one: { de: 'Meilensteinplan', en: 'plan of milestones' },
    many: { de: 'Meilensteinpläne', en: 'plans of milestones' },
    the: { de: 'der Meilensteinplan', en: 'the plan of milestones' },
    fresh: { de: 'Neuer Meilensteinplan', en: 'New plan of milestones' },
  },
  measure: {
    one: { de: 'Maßnahme', en: 'measure' },
    many: { de: 'Maßnahmen', en: 'measures' },
    the: { de: 'die Maßnahme', en: 'the measure' },
    fresh: { de: 'Neue Maßnahme', en: 'New measure' },
  },
  review: {
    one: { de: 'Bewertung', en: 'review' },
    many: { de: 'Bewertungen', en: 'reviews' },
    the: { de: 'die Bewertung', en: 'the review' },
    fresh: { de: 'Neue Bewertung', en: 'New review' },
  },
  body: {
    one: { de: 'Gremium', en: 'body' },
    many: { de: 'Gremien', en: 'bodies' },
    the: { de: 'das Gremium', en: 'the body' },
    fresh: { de: 'Neues Gremium', en: 'New body' },
  },
  meeting: {
    one: { de: 'Sitzung', en: 'meeting' },
    many: { de: 'Sitzungen', en: 'meetings' },
    the: { de: 'die Sitzung', en: 'the meeting' },
    fresh: { de: 'Neue Sitzung', en: 'New meeting' },
  },
  paper: {
    one: { de: 'Vorlage', en: 'paper' },
    many: { de: 'Vorlagen', en: 'papers' },
    the: { de: 'die Vorlage', en: 'the paper' },
    fresh: { de: 'Neue Vorlage', en: 'New paper' },
  },
  ring: {
    one: { de: 'Steuerungskreislauf', en: 'ring' },
    many: { de: 'Steuerungskreisläufe', en: 'rings' },
    the: { de: 'der Steuerungskreislauf', en: 'the ring' },
    fresh: { de: 'Neuer Steuerungskreislauf', en: 'New ring' },
  },
  round: {
    one: { de: 'Runde', en: 'round' },
    many: { de: 'Runden', en: 'rounds' },
    the: { de: 'die Runde', en: 'the round' },
    fresh: { de: 'Neue Runde', en: 'New round' },
  },
  actor: {
    one: { de: 'Akteur', en: 'actor' },
    many: { de: 'Akteure', en: 'actors' },
    the: { de: 'der Akteur', en: 'the actor' },
    fresh: { de: 'Neuer Akteur', en: 'New actor' },
  },
  report: {
    one: { de: 'Bericht', en: 'report' },
    many: { de: 'Berichte', en: 'reports' },
    the: { de: 'der Bericht', en: 'the report' },
    fresh: { de: 'Neuer Bericht', en: 'New report' },
  },
};

/** `3 Maßnahmen`, `1 measure`. */
export function countedRecords(kind: RecordKind, count: number, language: Language): string {
  const { one, many } = recordWords[kind];
  return `${count}\u00a0${(count === 1 ? one : many)[language]}`;
}
