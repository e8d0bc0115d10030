import type { Series } from '../../data/series.ts';

/**
 * Throws `two definitions in one chart: x / y` where series of another indicator, or of another version of its
 * definition, would share the axis: they measure different things (methods 1).
 */
export function refuseOtherDefinitions(series: readonly Series[]): void {
  const names = new Set(
    series.map(({ indicator, definitionVersion }) => `${indicator} ${definitionVersion}`),
  );
  if (names.size > 1) throw new Error(`two definitions in one chart: ${[...names].join(' / ')}`);
}
