import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { GoalDeeds } from '../../charts/goal-foot.ts';
import { useAudience } from '../frame/audience.tsx';
import { useRecords } from '../records/use-records.ts';

const DeedsContext = createContext<GoalDeeds | null>(null);

/** What was done and decided for the goal of this page; null for whoever is not staff, and until it is there. */
export function useGoalDeeds(): GoalDeeds | null {
  return useContext(DeedsContext);
}

interface Props {
  goal: string;
  /** An earlier state of the data is shown: what was done since then does not belong to it. */
  isEarlier: boolean;
  children: ComponentChildren;
}

/** Asks for measures and papers, for staff only. */
export function GoalDeedsProvider({ goal, isEarlier, children }: Props) {
  const isStaff = useAudience() === 'staff';
  if (isStaff && !isEarlier) return <Asked goal={goal}>{children}</Asked>;
  return <DeedsContext.Provider value={null}>{children}</DeedsContext.Provider>;
}

function Asked({ goal, children }: Omit<Props, 'isEarlier'>) {
  const measures = useRecords('measure').data;
  const papers = useRecords('paper').data;
  const deeds = useMemo(
    () =>
      measures && papers
        ? {
            goal,
            measures: measures.map(({ content }) => content),
            papers: papers.map(({ content }) => content),
          }
        : null,
    [goal, measures, papers],
  );
  return <DeedsContext.Provider value={deeds}>{children}</DeedsContext.Provider>;
}
