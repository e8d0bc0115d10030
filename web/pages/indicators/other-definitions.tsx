import type { IndicatorView, SeriesQuery } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { useTongue } from '../frame/language.ts';
import { SeriesTable } from '../series/series-table.tsx';

interface Props {
  query: SeriesQuery;
  view: IndicatorView;
}

/** What is stored by other versions of the definition: each a series of its own, joined with nothing. */
export function OtherDefinitions({ query: { by: _by, compare: _compare, ...query }, view }: Props) {
  const { t } = useTongue();
  const answer = useAnswer('otherDefinitions', { query });
  return (
    <>
      {(answer.data?.series ?? []).map((series) => {
        const title = t('otherDefinition', { version: String(series.definitionVersion) });
        const id = `fassung-${series.definitionVersion}`;
        return (
          <section class="card" aria-labelledby={id} key={id}>
            <h2 id={id}>{title}</h2>
            <p class="quiet group-lead">{t('otherDefinitionLead')}</p>
            <SeriesTable
              series={series}
              indicator={view.entry.indicator}
              label={title}
              sources={[view.entry.indicator.id]}
            />
          </section>
        );
      })}
    </>
  );
}
