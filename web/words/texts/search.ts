import type { Text } from './text.ts';

/** Main navigation, and search over everything. */
export const searchTexts = {
  placeStrategies: { de: 'Strategien', en: 'Strategies' },
  placeMeasures: { de: 'Maßnahmen', en: 'Measures' },
  placeBodies: { de: 'Gremien', en: 'Bodies' },
  placeCycle: { de: 'Kreislauf', en: 'Cycle' },
  searchOpen: { de: 'Suchen', en: 'Search' },
  searchKeys: { de: 'Strg K', en: 'Ctrl K' },
  searchTitle: { de: 'Suche', en: 'Search' },
  searchLabel: { de: 'Wonach suchen Sie?', en: 'What are you looking for?' },
  searchHint: {
    de: 'Alle Wörter müssen vorkommen. Wortanfänge genügen, „ae“ findet auch „ä“.',
    en: 'All words have to be there. Beginnings of words are enough; “ae” finds “ä”, too.',
  },
  searchLead: {
    de: 'Über Strategien, Ziele, Maßnahmen, Gremien, Vorlagen, Kennzahlen, Daten und Anfragen hinweg.',
    en: 'Across strategies, goals, measures, bodies, papers, indicators, data and inquiries.',
  },
  searchLeadOpen: {
    de: 'Über freigegebene Ziele und Kennzahlen hinweg.',
    en: 'Across released goals and indicators.',
  },
  searchGo: { de: 'Suchen', en: 'Search' },
  searchRecent: { de: 'Zuletzt geöffnet', en: 'Opened recently' },
  searchFound: { de: ['{n} Treffer', '{n} Treffer'], en: ['{n} hit', '{n} hits'] },
  searchNone: {
    de: 'Nichts gefunden zu „{query}“.',
    en: 'Nothing found for “{query}”.',
  },
  searchNoneLead: {
    de: 'Bitte prüfen Sie die Schreibweise, oder suchen Sie mit weniger oder kürzeren Wörtern.',
    en: 'Please check the spelling, or search with fewer or shorter words.',
  },
  searchAll: {
    de: ['Alle {n} Treffer zeigen', 'Alle {n} Treffer zeigen'],
    en: ['Show the hit', 'Show all {n} hits'],
  },
  searchMove: {
    de: '↑ ↓ auswählen, Eingabe öffnet, Esc schließt',
    en: '↑ ↓ choose, Enter opens, Esc closes',
  },
  searchShown: {
    de: 'Gezeigt sind die {shown} besten von {n} Treffern.',
    en: 'The {shown} best of {n} hits are shown.',
  },
} as const satisfies Record<string, Text>;
