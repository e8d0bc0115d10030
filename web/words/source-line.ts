import type { Site } from '../../data/contract.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Point } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from './format.ts';
import { say } from './texts.ts';

export interface Sourced {
  site: Pick<Site, 'municipality' | 'demo' | 'release' | 'today'>;
  /** Those whose figures are shown. */
  indicators: readonly Pick<Indicator, 'sources'>[];
  points: readonly Pick<Point, 'origins'>[];
  /** Of the page that it was taken from. */
  address: string;
}

/**
 * Where figures come from that are taken away from a page: who published them, the state of the data (of a release its
 * number and day), that those of the demonstration are invented, whose page it was and its address.
 */
export function sourceLine({ site, indicators, points, address }: Sourced, language: Language): string {
  const { municipality, demo, release, today } = site;
  const sources = [...new Set(indicators.flatMap((indicator) => indicator.sources.map(sourceName)))];
  const state = release
    ? say('takeawayRelease', language, {
        number: release.number,
        date: formatDate(release.releasedAt, language),
      })
    : say('takeawayState', language, { date: formatDate(latestState(points) ?? today, language) });
  return [
    ...(sources.length === 0
      ? []
      : [say('takeawaySource', language, { n: sources.length, sources: sources.join('; ') })]),
    state,
    ...(demo ? [say('takeawayInvented', language, { municipality: municipality.name })] : []),
    `${municipality.name}, ${address}`,
  ].join(' ');
}

function sourceName({ publisher, title, table }: Indicator['sources'][number]): string {
  return `${publisher}: ${table === null ? title : `${title} (${table})`}`;
}

/** ISO day or time of the youngest file behind the figures, null where none is named. */
function latestState(points: Sourced['points']): string | null {
  const days = points.flatMap(({ origins }) =>
    origins.map(({ stateDate, committedAt }) => stateDate ?? committedAt),
  );
  return days.sort().at(-1) ?? null;
}
