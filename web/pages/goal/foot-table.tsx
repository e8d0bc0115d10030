import type { ChartFoot } from '../../charts/foot-lanes.ts';
import { formatDate } from '../../words/format.ts';
import { daysText } from '../../words/measures.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** Measures and decisions that the chart shows at its foot, and those that lie beside its axis. */
export function FootTable({ foot }: { foot: ChartFoot }) {
  const { language, t } = useTongue();
  const today = useSite().site?.today ?? '';
  if (foot.measures.length + foot.decisions.length === 0) return null;
  return (
    <div class="foot-table">
      <TableRegion label={t('footTable')}>
        <table class="table table--cards">
          <caption>{t('footTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('footWhat')}</th>
              <th scope="col">{t('footWhen')}</th>
              <th scope="col">{t('footState')}</th>
            </tr>
          </thead>
          <tbody>
            {foot.measures.map((measure) => (
              <tr key={measure.title}>
                <th scope="row">{measure.title}</th>
                <td data-label={t('footWhen')}>{daysText(measure, today, language)}</td>
                <td data-label={t('footState')}>{measure.stateText}</td>
              </tr>
            ))}
            {foot.decisions.map(({ on, text, title }) => (
              <tr key={`${on} ${text}`}>
                <th scope="row">{title}</th>
                <td data-label={t('footWhen')}>{formatDate(on, language)}</td>
                <td data-label={t('footState')}>{t('footDecision')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}
