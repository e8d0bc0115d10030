import type { BoundarySet } from '../../../data/boundary-set.ts';
import type { IndicatorView } from '../../../data/contract.ts';
import { classColour } from '../../charts/map-colour.ts';
import { hatchingPaths, type MapGap, mapGaps } from '../../charts/map-hatching.ts';
import { mapColours } from '../../charts/theme.ts';
import { classRange } from '../../words/map-classes.ts';
import type { TextKey } from '../../words/texts.ts';
import { useTongue } from '../frame/language.ts';
import { countFills, type MapState } from './map-data.ts';

const gapTexts: Record<MapGap, TextKey> = {
  none: 'mapGapNone',
  protected: 'mapGapProtected',
  incomplete: 'mapGapIncomplete',
};

interface Props {
  view: IndicatorView;
  set: BoundarySet;
  state: MapState;
}

/** What the fills mean, from the highest class down, each with how many areas it has. */
export function MapLegend({ view, set, state }: Props) {
  const { language, t } = useTongue();
  const { symbol } = view.entry.indicator;
  const { classes, decimals } = state;
  const counts = countFills(set, state);
  const isOwnThere = set.areas.some(({ key }) => state.rows.get(key)?.isOwn);
  return (
    <ul class="map-legend" aria-label={t('mapLegend')}>
      {classes
        .map((range, index) => (
          <Entry key={range.from} count={range.count}>
            <rect width="26" height="16" fill={classColour(index, classes.length)} />
            {classRange(range, index === classes.length - 1, { decimals, symbol }, language)}
          </Entry>
        ))
        .reverse()}
      {mapGaps
        .filter((gap) => counts.has(gap))
        .map((gap) => (
          <Entry key={gap} count={counts.get(gap)}>
            <Hatched gap={gap} />
            {t(gapTexts[gap])}
          </Entry>
        ))}
      {counts.has('outside') ? (
        <Entry>
          <rect width="26" height="16" fill={mapColours.outside} />
          {t('mapOutside')}
        </Entry>
      ) : null}
      {isOwnThere ? (
        <Entry>
          <rect x="1.2" y="1.2" width="23.6" height="13.6" fill="none" stroke="#1f2635" stroke-width="2.4" />
          {t('mapOwn')}
        </Entry>
      ) : null}
    </ul>
  );
}

function Entry({ count, children }: { count?: number | undefined; children: [preact.VNode, string] }) {
  const { t } = useTongue();
  const [sign, words] = children;
  return (
    <li>
      <svg class="map-legend__key" viewBox="0 0 26 16" aria-hidden="true">
        {sign}
      </svg>
      <span>
        {words}
        {count === undefined ? null : <span class="quiet"> · {t('classAreas', { n: count })}</span>}
      </span>
    </li>
  );
}

function Hatched({ gap }: { gap: MapGap }) {
  const id = `legende-${gap}`;
  return (
    <>
      <defs>
        <pattern id={id} patternUnits="userSpaceOnUse" width="7" height="7">
          <rect width="7" height="7" fill={mapColours.gap} />
          <path d={hatchingPaths[gap]} stroke={mapColours.hatch} stroke-width="1.2" fill="none" />
        </pattern>
      </defs>
      <rect width="26" height="16" fill={`url(#${id})`} stroke={mapColours.hatch} stroke-width="0.6" />
    </>
  );
}
