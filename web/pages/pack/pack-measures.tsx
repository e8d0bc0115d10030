import type { Pack } from '../../../data/pack-endpoints.ts';
import { formatDate } from '../../words/format.ts';
import { measureStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';

/** The measures for the goals of the pack, each with its state and since when. */
export function PackMeasures({ measures }: Pick<Pack, 'measures'>) {
  const { language, t } = useTongue();
  const day = (on: string | null) => (on === null ? '' : formatDate(on, language));
  return (
    <section class="card" aria-labelledby="massnahmen">
      <h2 id="massnahmen">{t('packMeasures')}</h2>
      {measures.length === 0 ? (
        <p class="quiet">{t('packMeasuresNone')}</p>
      ) : (
        <TableRegion label={t('packMeasures')}>
          <table class="table table--cards">
            <thead>
              <tr>
                <th scope="col">{t('packMeasure')}</th>
                <th scope="col">{t('packMeasureState')}</th>
                <th scope="col">{t('packUntil')}</th>
                <th scope="col">{t('packFor')}</th>
              </tr>
            </thead>
            <tbody>
              {measures.map(({ key, title, state, stateSince, until, responsible, goals }) => (
                <tr key={key}>
                  <th scope="row" class="wide">
                    <To path={recordPath('measure', key)}>{title}</To>
                    {responsible === null ? null : <div class="small quiet">{responsible}</div>}
                  </th>
                  <td data-label={t('packMeasureState')}>
                    {stateSince === null
                      ? measureStateWords[state][language]
                      : t('packMeasureSince', {
                          state: measureStateWords[state][language],
                          date: day(stateSince),
                        })}
                  </td>
                  <td data-label={t('packUntil')}>{day(until)}</td>
                  <td data-label={t('packFor')} class="wide">
                    {goals.map((goal) => goal.title).join('; ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </section>
  );
}
