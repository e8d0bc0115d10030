import { areasDiffer } from './areas-differ.ts';
import type {
  AreaCheck,
  DeliveryCheck,
  FigureCheck,
  PeriodCheck,
  ReturnsCheck,
  Rule,
  SeriesCheck,
} from './check.ts';
import { definitionDiffers } from './definition-differs.ts';
import { fewerInstitutions } from './fewer-institutions.ts';
import { futurePeriod } from './future-period.ts';
import { notChecked } from './not-checked.ts';
import { outOfRange } from './out-of-range.ts';
import { outlier } from './outlier.ts';
import { partExceedsTotal } from './part-exceeds-total.ts';
import { partsDiffer } from './parts-differ.ts';
import { percentDiffers } from './percent-differs.ts';

/** What every file runs through, whatever its format; README.md lists them, and a test compares. */
export const figureChecks: readonly FigureCheck[] = [outOfRange, partExceedsTotal, futurePeriod];
export const seriesChecks: readonly SeriesCheck[] = [outlier, percentDiffers];
export const deliveryChecks: readonly DeliveryCheck[] = [definitionDiffers];
export const areaChecks: readonly AreaCheck[] = [partsDiffer];
export const periodChecks: readonly PeriodCheck[] = [areasDiffer];
export const returnsChecks: readonly ReturnsCheck[] = [fewerInstitutions];

export const checks: readonly Rule[] = [
  ...figureChecks,
  ...seriesChecks,
  ...deliveryChecks,
  ...areaChecks,
  ...periodChecks,
  ...returnsChecks,
  notChecked,
];
