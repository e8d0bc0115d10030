import type { Trend } from '../../../data/trend.ts';
import { maybeTrendSentence, type TrendFormat } from '../../words/trend-sentence.ts';
import { trendSources, trendWorking } from '../../words/trend-working.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

interface Props {
  trend: Trend;
  indicator: TrendFormat;
  /** Whose trend it is, where several series are shown. */
  name?: string;
}

/** Whether a series rises or falls and what that means, in a sentence that opens its arithmetic. */
export function TrendLine({ trend, indicator, name }: Props) {
  const { language, t } = useTongue();
  const sentence = maybeTrendSentence(trend, indicator, language);
  if (sentence === null) return null;
  const label = name === undefined ? t('trend') : `${t('trend')}, ${name}`;
  return (
    <div class="trend">
      <p>
        <span class="trend__name">{label}:</span> <strong>{sentence.lead}</strong>
        {trend.direction === null ? '. ' : ' – '}
        {sentence.rest}
      </p>
      <Working trend={trend} indicator={indicator} label={label} />
    </div>
  );
}

function Working({ trend, indicator, label }: Omit<Props, 'name'> & { label: string }) {
  const { language, t } = useTongue();
  const rows = trendWorking(trend, indicator, language);
  if (rows.length === 0) return null;
  return (
    <details class="trend__working">
      <summary>
        {t('howComputed')}
        <span class="only-read"> {label}</span>
      </summary>
      <TableRegion label={`${t('howComputed')} ${label}`}>
        <table class="table table--cards arithmetic">
          <thead class="only-read">
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('working')}</th>
              <th scope="col">{t('result')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>{row.working}</td>
                <td class="number strong">{row.result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p class="small quiet">{trendSources(trend, language)}</p>
    </details>
  );
}
