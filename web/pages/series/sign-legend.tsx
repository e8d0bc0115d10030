import type { Point } from '../../../data/series.ts';
import { signLegend } from '../../words/points.ts';
import { useTongue } from '../frame/language.ts';

/** What the signs in the table mean. */
export function SignLegend({ points }: { points: readonly Point[] }) {
  const { language, t } = useTongue();
  const legend = signLegend(points, language);
  if (legend === '') return null;
  return (
    <p class="small quiet sign-legend">
      {t('signs')} {legend}
    </p>
  );
}
