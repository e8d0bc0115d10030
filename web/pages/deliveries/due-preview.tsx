import { dueDay, expectedPeriods } from '../../../data/delivery-periods.ts';
import { formatDate, formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { type DraftFields, readTiming } from './draft.ts';

/** How many periods are shown as an example. */
const shown = 3;

/** What the entries about time come to: the last periods with their due days. */
export function DuePreview({ fields }: { fields: DraftFields }) {
  const { language, t } = useTongue();
  const { site } = useSite();
  const timing = readTiming(fields);
  if (!timing || !site) return null;
  const periods = expectedPeriods(timing, site.today).slice(-shown);
  const texts = periods.map((period) =>
    t('previewOne', {
      period: formatPeriod(period.key, language, 'short'),
      date: formatDate(dueDay(period, timing.due), language),
    }),
  );
  return (
    <p class="notice form-part__preview" aria-live="polite">
      <span>{texts.length > 0 ? t('duePreview', { periods: texts.join('; ') }) : t('nothingExpected')}</span>
    </p>
  );
}
