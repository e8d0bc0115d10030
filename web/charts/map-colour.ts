import { colours, mapColours } from './theme.ts';

/** The colour of a class, counted from 0; few classes take the ends of the scale and what lies between them. */
export function classColour(index: number, classes: number): string {
  const steps = mapColours.classes;
  const at = classes <= 1 ? steps.length - 2 : Math.round((index * (steps.length - 1)) / (classes - 1));
  return steps[at] ?? colours.data;
}
