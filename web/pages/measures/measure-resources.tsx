import type { Measure } from '../../../data/cycle/measure.ts';
import { fundingBySource } from '../../../data/cycle/measure-resources.ts';
import { fundingTable, postsTable } from '../../charts/tables/resource-tables.ts';
import {
  formatEuro,
  formatPosts,
  fundingSentence,
  fundingTotal,
  postsSentence,
  postsTotal,
} from '../../words/measures.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** Posts and money by source, with their sums. */
export function MeasureResources({ measure }: { measure: Measure }) {
  const { t } = useTongue();
  const { posts, funding } = measure;
  return (
    <section class="card" aria-labelledby="mittel">
      <h2 id="mittel">{t('measureResources')}</h2>
      {posts.length + funding.length === 0 ? <p class="quiet">{t('measureResourcesNone')}</p> : null}
      {posts.length === 0 ? null : <Posts measure={measure} />}
      {funding.length === 0 ? null : <FundingTable measure={measure} />}
    </section>
  );
}

function Posts({ measure }: { measure: Measure }) {
  const { language, t } = useTongue();
  return (
    <>
      <p class="resources__sum">
        <strong>{postsSentence(measure, language)}</strong>
        <br />
        {postsTotal(measure, language)}
      </p>
      <TableRegion
        label={t('measurePosts')}
        take={{
          title: `${measure.title}: ${t('measurePosts')}`,
          table: () => postsTable(measure, language),
        }}
      >
        <table class="table table--cards resources">
          <caption class="only-read">{t('measurePosts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measurePost')}</th>
              <th scope="col">{t('measureSource')}</th>
              <th scope="col" class="number">
                {t('measureShare')}
              </th>
            </tr>
          </thead>
          <tbody>
            {measure.posts.map(({ title, share, source }, index) => (
              <tr key={index}>
                <th scope="row">{title}</th>
                <td data-label={t('measureSource')}>{source}</td>
                <td class="number" data-label={t('measureShare')}>
                  {formatPosts(share, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );
}

function FundingTable({ measure }: { measure: Measure }) {
  const { language, t } = useTongue();
  const sums = fundingBySource(measure);
  return (
    <>
      <p class="resources__sum">
        {t('measureFundingSum', {
          sums: fundingSentence(measure, language),
          total: fundingTotal(sums, language),
        })}
      </p>
      <TableRegion
        label={t('measureFunding')}
        take={{
          title: `${measure.title}: ${t('measureFunding')}`,
          table: () => fundingTable(measure, language),
        }}
      >
        <table class="table table--cards resources">
          <caption class="only-read">{t('measureFunding')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measureSource')}</th>
              <th scope="col">{t('measureYear')}</th>
              <th scope="col" class="number">
                {t('measureAmount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {measure.funding.map(({ source, year, amount }, index) => (
              <tr key={index}>
                <th scope="row">{source}</th>
                <td data-label={t('measureYear')}>{year ?? t('measureWholeTime')}</td>
                <td class="number" data-label={t('measureAmount')}>
                  {formatEuro(amount, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  );
}
