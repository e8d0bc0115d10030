import * as z from 'zod';
import { observation } from './observation.ts';
import { problem } from './problem.ts';
import { question, reading } from './upload.ts';
import { words } from './words.ts';

/** A figure as it would be read, with what it is called on the screen. */
export const previewFigure = z.strictObject({
  observation,
  indicatorTitle: words,
  areaName: z.string(),
  breakdownTitle: words,
});
export type PreviewFigure = z.infer<typeof previewFigure>;

/**
 * What the first rows of a file become with some answers (Vorschau beim Zuordnen); nothing of it is stored. Counts are
 * those of what was read: of a long file that is its beginning only.
 */
export const preview = z.strictObject({
  isBeginning: z.boolean(),
  dataRows: z.number().int(),
  observations: z.number().int(),
  errors: z.number().int(),
  figures: z.array(previewFigure),
  /** The first ones, errors before warnings before hints. */
  problems: z.array(problem),
  columns: reading.shape.columns,
  firstRows: reading.shape.firstRows,
  questions: z.array(question),
});
export type Preview = z.infer<typeof preview>;
