import type { Text } from './text.ts';

/** Editions that rest on what was withdrawn, and decisions that are not for the reader. */
export const editionBasisTexts = {
  releaseFor: {
    de: 'Freigabe Nr.\u00a0{number} (für: {audience})',
    en: 'release no.\u00a0{number} (for: {audience})',
  },
  editionClosed: { de: 'Nur noch für die Verwaltung', en: 'For the administration alone' },
  editionClosedMark: { de: 'nur noch intern', en: 'internal by now' },
  editionClosedWhy: {
    de: 'In dieser Ausgabe stehen Angaben, die inzwischen zurückgezogen sind: {bases}. Ausschuss und Öffentlichkeit sehen sie deshalb nicht mehr, auch nicht ihre Dateien. Bitte erstellen Sie eine neue Ausgabe: In ihr stehen diese Angaben nicht mehr.',
    en: 'This edition holds what was withdrawn since: {bases}. Committee and public therefore see it no longer, nor its files. Please make a new edition: what was withdrawn is not in it any more.',
  },
  decisionClosed: { de: 'Beschluss nicht öffentlich', en: 'Decision not public' },
} as const satisfies Record<string, Text>;
