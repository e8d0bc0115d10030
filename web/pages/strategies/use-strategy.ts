import type { Strategy } from '../../../data/goal.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import type { StrategyContent } from '../../../data/strategy-proposal.ts';
import { ask } from '../../api.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { useRenewed } from '../records/use-records.ts';

/** A version with its goals; asked for again whenever a record was changed here. */
export function useStrategy(key: string): Answer<StrategyView> {
  return useRenewed(useAnswer('strategy', { params: { key } }));
}

/** What is in force beside a draft: the goals and targets of the version that it continues. */
export function inForceBeside({ before }: StrategyView): StrategyContent {
  return { goals: before?.goals ?? [], targets: before?.targets.map(({ target }) => target) ?? [] };
}

/** Stores a changed draft and says what was done, with the way back. */
export function useDraftChange({ strategy, version }: StrategyView) {
  const { tell } = useRecordsContext();
  const { key } = strategy;
  const params = { kind: 'strategy', key } as const;
  return async (content: Strategy, text: string) => {
    const { record } = await ask('changeRecord', { params, body: { content, version, reason: text } });
    const undo = async () => {
      await ask('restoreRecord', { params, body: { to: version, version: record.version } });
    };
    tell({ text, undo });
  };
}

export function strategyPath(key: string, ...parts: string[]): string {
  return ['/strategien', encodeURIComponent(key), ...parts.map(encodeURIComponent)].join('/');
}

/** A goal or target of a version, as acts on it name it. */
export interface ActRow {
  kind: 'goal' | 'target';
  key: string;
  title: string;
}
