import type { CompletenessCheck } from '../../data/cycle/completeness.ts';
import type { DueItem, DueKind, DueRole, Urgency } from '../../data/cycle/due.ts';
import type { StationState } from '../../data/cycle/round-standing.ts';
import type { Language, Words } from '../../data/words.ts';
import type { PillWords } from './deliveries.ts';
import { formatDate, formatNumber, formatPeriod } from './format.ts';
import { stateWords } from './states.ts';
import { say } from './texts.ts';

export const roleWords: Readonly<Record<DueRole, Words>> = {
  monitoring: { de: 'Monitoring', en: 'Monitoring' },
  management: { de: 'Management', en: 'Management' },
  committees: { de: 'Gremienbetreuung', en: 'Committee support' },
  steering: { de: 'Steuergruppe', en: 'Steering group' },
};

/** What is to be done, as a line of the list begins. */
export const dueKindWords: Readonly<Record<DueKind, Words>> = {
  delivery: { de: 'Lieferung einholen', en: 'Get the delivery' },
  station: { de: 'Station durchlaufen', en: 'Pass the station' },
  paperDeadline: { de: 'Vorlage einreichen', en: 'Hand in the paper' },
  agenda: { de: 'Tagesordnung aufstellen', en: 'Draw up the agenda' },
  reportMissing: { de: 'Bericht für die Sitzung erstellen', en: 'Make the report for the meeting' },
  decisionApplication: { de: 'Beschluss anwenden', en: 'Apply the decision' },
  decisionExecution: { de: 'Beschluss ausführen', en: 'Carry out the decision' },
  measureStart: { de: 'Maßnahme beginnen', en: 'Start the measure' },
  measureStep: { de: 'Schritt erledigen', en: 'Do the step' },
  measureEnd: { de: 'Maßnahme abschließen oder verlängern', en: 'End or prolong the measure' },
  planStep: { de: 'Meilenstein erreichen', en: 'Reach the milestone' },
  targetPath: { de: 'Zieltermin naht: nachsteuern', en: 'Target day is near: adjust' },
  targetReview: { de: 'Neue Daten bewerten', en: 'Review the latest data' },
  reviewDraft: { de: 'Entwurf der Bewertung abschließen', en: 'Finish the draft review' },
  reviewPresentation: { de: 'Bewertung vorstellen', en: 'Present the review' },
};

/** Late, soon and open by symbol and word. */
export function urgencyWords(urgency: Urgency, language: Language): PillWords {
  const { symbol, word, tone } = urgencyPills[urgency];
  return { symbol, word: word[language], tone };
}

const urgencyPills: Readonly<Record<Urgency, Omit<PillWords, 'word'> & { word: Words }>> = {
  late: { symbol: '◆', word: { de: 'überfällig', en: 'overdue' }, tone: 'bad' },
  soon: { symbol: '▲', word: { de: 'bald fällig', en: 'due soon' }, tone: 'warn' },
  open: { symbol: '○', word: { de: 'offen', en: 'open' }, tone: 'open' },
};

export function stationWords(state: StationState, language: Language): PillWords {
  const { symbol, word, tone } = stationPills[state];
  return { symbol, word: word[language], tone };
}

const stationPills: Readonly<Record<StationState, Omit<PillWords, 'word'> & { word: Words }>> = {
  passed: { symbol: '✔', word: { de: 'durchlaufen', en: 'passed' }, tone: 'good' },
  late: { symbol: '◆', word: { de: 'in Verzug', en: 'late' }, tone: 'bad' },
  next: { symbol: '●', word: { de: 'als Nächstes', en: 'next' }, tone: 'neutral' },
  ahead: { symbol: '○', word: { de: 'steht noch aus', en: 'to come' }, tone: 'open' },
  leftOut: { symbol: '■', word: { de: 'nicht durchlaufen', en: 'not passed' }, tone: 'neutral' },
};

export const checkWords: Readonly<Record<CompletenessCheck, Words>> = {
  responsible: { de: 'Jedes Ziel hat eine Federführung', en: 'Every goal has a responsible unit' },
  contributions: {
    de: 'Zu jedem Ziel steht, welche Stellen was beitragen',
    en: 'Every goal says which units add what',
  },
  aim: {
    de: 'Jedes Ziel hat einen Zielwert oder Meilensteine',
    en: 'Every goal has a target or milestones',
  },
  baseline: { de: 'Jeder Zielwert hat einen Ausgangswert', en: 'Every target has a baseline' },
  data: { de: 'Zu jedem Zielwert liegen aktuelle Daten vor', en: 'Every target has data that is up to date' },
  review: {
    de: 'Jeder Zielwert ist seit den letzten Daten bewertet',
    en: 'Every target was reviewed since its latest data',
  },
  measure: { de: 'Zu jedem Ziel gibt es eine Maßnahme', en: 'Every goal has a measure' },
  body: { de: 'Ein Gremium ist zuständig', en: 'A body is responsible' },
  round: { de: 'Eine Runde im Kreislauf läuft', en: 'A round of the ring is running' },
};

/** `65 %`, rounded down, so that only all of it is 100 %. */
export function shareWords({ fulfilled, of }: { fulfilled: number; of: number }, language: Language): string {
  const percent = of === 0 ? 100 : Math.floor((100 * fulfilled) / of);
  return `${formatNumber(percent, 0, language)}\u00a0%`;
}

/** What a line of the list is about, beside its title: step, station, body, period, what is measured. */
export function dueDetail(item: DueItem, language: Language): string {
  const { part, aim, period, count, returns, standing, kind } = item;
  const short = period === null ? null : formatPeriod(period, language, 'short');
  const periods =
    short !== null && count > 1 ? say('dueMorePeriods', language, { period: short, n: count - 1 }) : short;
  const parts = [
    part,
    aim?.[language] ?? null,
    kind === 'targetPath' ? null : periods,
    returns && item.urgency === 'late'
      ? say('ofSchools', language, { reported: returns.reported, due: returns.due })
      : null,
    standing ? stateWords(standing, language).word : null,
  ];
  return parts.filter((text) => text !== null).join(' · ');
}

/** Since when or until when, on the ISO day `today`. */
export function dueWhen({ urgency, day, kind }: DueItem, today: string, language: Language): string {
  if (day === null) return '';
  const date = formatDate(day, language);
  if (urgency === 'open') return say(kind === 'targetPath' ? 'dueTarget' : 'dueLying', language, { date });
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days === 0) return say('dueToday', language, { date });
  return days < 0
    ? say('dueSinceLate', language, { date, n: -days })
    : say('dueUntil', language, { date, n: days });
}
