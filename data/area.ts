import * as z from 'zod';

/** Levels from the whole country down; `region` is a Regierungsbezirk or statistische Region. */
export const areaLevels = ['country', 'state', 'region', 'district', 'municipality'] as const;

/**
 * A place that figures are about (Gebiet). `key` is the AGS (2, 3, 5 or 8 digits, as text), `DG` for Germany.
 * `validFrom` and `validTo` (ISO, last day) are null where open or not evidenced; `validitySource` names the source
 * or says "nicht belegt". `parents`: hierarchy → key.
 */
export const area = z.strictObject({
  key: z.string().regex(/^(DG|\d{2}|\d{3}|\d{5}|\d{8})$/),
  name: z.string(),
  level: z.enum(areaLevels),
  parents: z.record(z.string(), z.string()),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  validitySource: z.string(),
  successors: z.array(z.string()),
});
export type Area = z.infer<typeof area>;
export type AreaLevel = (typeof areaLevels)[number];

/** Whether the area existed on the last day of a period, as far as its validity is evidenced. */
export function isValidOn(place: Pick<Area, 'validFrom' | 'validTo'>, day: string): boolean {
  return (
    (place.validFrom === null || place.validFrom <= day) && (place.validTo === null || day <= place.validTo)
  );
}
