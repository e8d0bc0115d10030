import { germanDay, germanTime } from '../../../data/german-day.ts';
import { formatTime } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';

/** Says that something typed earlier stands in the form again, and how to get rid of it. */
export function DraftNotice({ at, onDiscard }: { at: string | null; onDiscard: () => void }) {
  const { language, t } = useTongue();
  if (at === null) return null;
  const time = germanTime(at);
  const isToday = time !== undefined && time.day === germanDay(new Date());
  return (
    <p class="notice draft-notice" role="status">
      <span>{t('draftRestored', { time: isToday ? time.clock : formatTime(at, language) })}</span>
      <button type="button" class="text-button" onClick={onDiscard}>
        {t('draftDiscard')}
      </button>
    </p>
  );
}
