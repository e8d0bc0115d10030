import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { nextFirst } from '../records/fields/pick-orders.ts';
import { RecordField } from '../records/fields/record-picker.tsx';
import type { Place } from '../records/place.ts';

/** The meeting that an agenda pack is for; the next ones are offered first. */
export function MeetingField({ at }: { at: Place<string | null> }) {
  const { t } = useTongue();
  const today = useSite().site?.today ?? '';
  return <RecordField at={at} kind="meeting" order={nextFirst(today)} hint={t('partMeetingHint')} />;
}
