import type { Release } from '../../../data/release.ts';
import { addressOf } from '../../api.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { audienceNames } from '../frame/audience-switch.tsx';
import { useTongue } from '../frame/language.ts';
import { Counts } from './release-preview.tsx';
import { WithheldTable } from './withheld-table.tsx';

/** What a release withholds, and why: for staff. */
export function WithheldSection({ release }: { release: Release }) {
  const { t } = useTongue();
  const { audience, number } = release;
  const params = { audience, number };
  const answer = useAnswer('withheld', { params });
  const title = `${t(audienceNames[audience])}: ${t('withheldOf', { number: String(number) })}`;
  return (
    <section class="card" aria-labelledby="zurueckgehalten">
      <h2 id="zurueckgehalten">{title}</h2>
      <Counts counts={release.counts} />
      <p class="quiet">{t('withheldLead')}</p>
      <Answered answer={answer}>
        {(data) => <WithheldTable list={data.withheld} file={`${addressOf('withheld', { params })}.csv`} />}
      </Answered>
    </section>
  );
}
