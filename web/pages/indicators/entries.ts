import type { IndicatorEntry } from '../../../data/contract.ts';
import type { Language } from '../../../data/words.ts';
import type { TextKey } from '../../words/texts.ts';

interface Group {
  title: TextKey;
  lead: TextKey;
  entries: IndicatorEntry[];
}

/** Those that goals rest on, those that only tell the context, those that nobody has delivered figures for. */
export function groupEntries(entries: readonly IndicatorEntry[]): Group[] {
  const groups: Group[] = [
    {
      title: 'groupGoals',
      lead: 'groupGoalsLead',
      entries: entries.filter((entry) => entry.goals.length > 0),
    },
    {
      title: 'groupContext',
      lead: 'groupContextLead',
      entries: entries.filter((entry) => entry.goals.length === 0 && entry.values > 0),
    },
    {
      title: 'groupEmpty',
      lead: 'groupEmptyLead',
      entries: entries.filter((entry) => entry.goals.length === 0 && entry.values === 0),
    },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** Whether each word of the search occurs in title, short title, statement, id or goals; case does not count. */
export function matches(entry: IndicatorEntry, search: string, language: Language): boolean {
  const { indicator, goals } = entry;
  const text = [
    indicator.id,
    indicator.title[language],
    indicator.short[language],
    indicator.statement[language],
    ...goals.map((goal) => goal.title),
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
