import type { Text } from './text.ts';

/** What a value and a series were before. */
export const historyTexts = {
  versions: { de: 'Stände dieses Werts', en: 'Versions of this value' },
  versionCurrent: { de: '(gilt)', en: '(counts)' },
  versionStep: { de: '{step} zum Stand davor', en: '{step} against the version before' },
  versionTaken: { de: 'Übernommen {time}, {actor}', en: 'Taken over {time}, {actor}' },
  versionNote: { de: 'Notiz: {note}', en: 'Note: {note}' },
  versionWithdrawn: { de: 'Zurückgezogen {time}, {actor}', en: 'Withdrawn {time}, {actor}' },
  seriesHistory: { de: 'Änderungen dieser Reihe', en: 'Changes of this series' },
  seriesHistoryLead: {
    de: 'Jede Übernahme und jedes Zurückziehen, durch die sich etwas an der gezeigten Reihe geändert hat, das Neueste zuerst. „Stand ansehen“ zeigt die Reihe, wie sie danach war.',
    en: 'Each import and each withdrawal that changed something in the series shown, the newest first. “See this state” shows the series as it was after it.',
  },
  seriesHistoryNone: {
    de: 'Noch hat kein Import etwas an dieser Reihe geändert.',
    en: 'No import has changed anything in this series yet.',
  },
  eventImport: { de: 'übernommen', en: 'taken over' },
  eventWithdrawal: { de: 'zurückgezogen', en: 'withdrawn' },
  eventAdded: { de: ['1 Wert neu', '{n} Werte neu'], en: ['1 value new', '{n} values new'] },
  eventChanged: {
    de: ['1 Wert geändert', '{n} Werte geändert'],
    en: ['1 value changed', '{n} values changed'],
  },
  eventRemoved: { de: ['1 Wert entfallen', '{n} Werte entfallen'], en: ['1 value gone', '{n} values gone'] },
  seeState: { de: 'Stand ansehen', en: 'See this state' },
  stateShown: { de: 'wird gezeigt', en: 'is shown' },
  sinceThen: {
    de: ['Seither hat sich 1 Wert geändert', 'Seither haben sich {n} Werte geändert'],
    en: ['Since then 1 value has changed', 'Since then {n} values have changed'],
  },
  sinceThenLead: {
    de: 'Gezeigt wird oben der Datenstand vom {date}. Hier steht, was heute anders ist.',
    en: 'Above are the data as of {date}. Here is what is different today.',
  },
  sinceThenNothing: {
    de: 'Seither hat sich an dieser Reihe nichts geändert.',
    en: 'Nothing in this series has changed since then.',
  },
  thenHead: { de: 'Damals', en: 'Then' },
  todayHead: { de: 'Heute', en: 'Today' },
  toToday: { de: 'Heutigen Stand zeigen', en: 'Show today’s state' },
  notThere: { de: 'nicht vorhanden', en: 'not there' },
  todayOther: { de: 'heute: {value}', en: 'today: {value}' },
  changedSince: { de: '(seither geändert)', en: '(changed since then)' },
  goalAsOf: {
    de: 'Gezeigt wird der Datenstand vom {date}, bewertet wie an diesem Tag. Ziel und Zielwert sind die heutigen.',
    en: 'Shown are the data as of {date}, judged as on that day. Goal and target are today’s.',
  },
} as const satisfies Record<string, Text>;
