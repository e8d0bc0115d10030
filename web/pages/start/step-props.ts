import type { StartDraft } from './start-draft.ts';

/** What every step gets: the draft, how to change it, and the ways out. */
export interface StepProps {
  draft: StartDraft;
  change: (changes: Partial<StartDraft>) => void;
  onNext: () => void;
  onBack: () => void;
  onCancel: () => void;
  forget: () => void;
}
