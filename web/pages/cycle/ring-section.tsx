import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Ring } from '../../../data/cycle/ring.ts';
import { formatDate } from '../../words/format.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { usePictureLinks } from './picture-links.ts';
import { RingLegend } from './ring-legend.tsx';
import { roundsOf } from './ring-rounds.ts';
import { ringData, ringHeadline } from './ring-words.ts';
import { EndedRounds, RoundsTable } from './rounds-table.tsx';
import type { Cycle } from './use-cycle.ts';

/** A ring as a picture under the sentence that says how its rounds stand, and the same as a table. */
export function RingSection({ ring, cycle }: { ring: Ring; cycle: Cycle }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const { there } = useQuery();
  const picture = useRef<HTMLDivElement>(null);
  usePictureLinks(picture);
  const rounds = useMemo(() => roundsOf(ring, cycle), [ring, cycle]);
  const draw = useCallback<Draw>(
    (drawings, options) => drawings.ringChart(ringData(ring, rounds, tongue, there), options),
    [ring, rounds, tongue, there],
  );
  const id = `kreis-${ring.key}`;
  return (
    <section class="card ring-card" aria-labelledby={id}>
      <h2 id={id}>{ringHeadline(rounds, tongue)}</h2>
      <p class="chart-card__sub">
        {t('ringSub', { ring: ring.title, n: ring.stations.length, date: formatDate(cycle.today, language) })}
      </p>
      <div ref={picture} class="ring-card__picture">
        <Chart draw={draw} class="chart" height={520} />
      </div>
      <RingLegend />
      <TakeChart draw={draw} title={ring.title} />
      <RoundsTable ring={ring} rounds={rounds} cycle={cycle} />
      <EndedRounds rounds={rounds.ended} />
      <p class="card__foot">
        <To path={recordPath('ring', ring.key)}>{t('ringOpen')}</To>
      </p>
    </section>
  );
}
