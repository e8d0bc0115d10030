import type { AssessedTarget } from '../../../data/contract.ts';
import { EnterFigures } from '../data/entry/enter-figures.tsx';
import { ForStaff } from '../frame/audience.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** A target without any figure: how they get in, so that there is a chart. */
export function AwaitingFigures({ target: { series, indicator } }: { target: AssessedTarget }) {
  const { t } = useTongue();
  if (series.points.length > 0) return null;
  return (
    <ForStaff>
      <p class="quiet">{t('targetAwaiting')}</p>
      <p>
        <EnterFigures indicator={indicator.id} /> · <To path="/daten">{t('targetUpload')}</To>
      </p>
    </ForStaff>
  );
}
