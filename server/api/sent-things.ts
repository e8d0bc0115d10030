import type { EndpointName } from '../../data/contract.ts';
import type { SentThing } from './json-body.ts';

const bundle: SentThing = {
  what: 'Das Bündel',
  remedy: 'Bitte teilen Sie es auf, zum Beispiel nach Strategien.',
};
const report: SentThing = {
  what: 'Der Bericht',
  remedy: 'Bitte teilen Sie ihn auf mehrere Berichte auf oder kürzen Sie seine Texte.',
};
const record: SentThing = {
  what: 'Was Sie speichern,',
  remedy: 'Bitte kürzen Sie die Texte oder teilen Sie es auf mehrere Einträge auf.',
};
const anything: SentThing = {
  what: 'Was Sie senden,',
  remedy: 'Bitte teilen Sie es auf und senden Sie die Teile nacheinander.',
};

/** What is sent to an endpoint. */
export function sentTo(name: EndpointName, kind: unknown): SentThing {
  switch (name) {
    case 'previewBundle':
    case 'applyBundle':
      return bundle;
    case 'previewReport':
      return report;
    case 'addRecord':
    case 'changeRecord':
      return kind === 'report' ? report : record;
    default:
      return anything;
  }
}

/** A drawn chart, and a table, that are to become files. */
export const sentPicture: SentThing = {
  what: 'Das Diagramm',
  remedy: 'Bitte zeigen Sie weniger darin, zum Beispiel weniger Gebiete, und versuchen Sie es noch einmal.',
};
export const sentTable: SentThing = {
  what: 'Die Tabelle',
  remedy: 'Bitte zeigen Sie weniger darin, zum Beispiel weniger Jahre, oder laden Sie sie als CSV herunter.',
};
