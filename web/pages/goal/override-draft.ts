import { type State, state } from '../../../data/assessment.ts';
import { latestUntil, type OverrideDraft } from '../../../data/override.ts';
import { isDate } from '../../../data/period.ts';
import type { Fillings, TextKey } from '../../words/texts.ts';

/** What stands in the fields of the form. */
export interface OverrideFields {
  state: string;
  reason: string;
  name: string;
  until: string;
}

export const emptyOverride: OverrideFields = { state: '', reason: '', name: '', until: '' };

export interface OverrideFault {
  field: keyof OverrideFields;
  key: TextKey;
  /** A day that stands in the text. */
  day?: string;
}

/** An expert's assessment read from its form, or everything that is wrong with it, in the order of the fields. */
export function readOverride(
  fields: OverrideFields,
  { possible, today }: { possible: readonly State[]; today: string },
): { draft: OverrideDraft } | { faults: OverrideFault[] } {
  const chosen = state.safeParse(fields.state).data;
  const [reason, name] = [fields.reason.trim(), fields.name.trim()];
  const faults: OverrideFault[] = [];
  if (!chosen || !possible.includes(chosen)) faults.push({ field: 'state', key: 'overrideNoState' });
  if (reason === '') faults.push({ field: 'reason', key: 'overrideNoReason' });
  if (reason.length > 2_000) faults.push({ field: 'reason', key: 'overrideLongReason' });
  if (name === '') faults.push({ field: 'name', key: 'overrideNoName' });
  if (name.length > 200) faults.push({ field: 'name', key: 'overrideLongName' });
  if (!isDate(fields.until)) faults.push({ field: 'until', key: 'overrideNoUntil' });
  else if (fields.until < today) faults.push({ field: 'until', key: 'overridePastUntil', day: today });
  else if (fields.until > latestUntil(today)) {
    faults.push({ field: 'until', key: 'overrideFarUntil', day: latestUntil(today) });
  }
  if (!chosen || faults.length > 0) return { faults };
  return { draft: { state: chosen, reason, name, until: fields.until } };
}

/** What a fault's text is filled with. */
export function faultFillings({ day }: OverrideFault, write: (day: string) => string): Fillings {
  return day === undefined ? {} : { date: write(day) };
}
