/**
 * Data in blue, what is due in ochre, everything else in greys. Text colours keep at least 4.5:1 on white
 * (a test computes it); colours of series differ in lightness or dash as well, for grey prints and colour-blind eyes.
 */
export const colours = {
  data: '#171b7d',
  target: '#8a5a00',
  text: '#1f2635',
  quiet: '#4d5669',
  grid: '#e6e9ef',
  axis: '#868ea0',
  rest: '#69707f',
  paper: '#ffffff',
} as const;

/** One hue from light to dark, so that grey prints keep the order; hatched what has no class. */
export const mapColours = {
  classes: ['#dfe2f4', '#b3bae2', '#848dcd', '#4d56ab', '#171b7d'],
  gap: '#f7f7f4',
  hatch: '#69707f',
  outside: '#e9eaed',
} as const;

/** How the series of a breakdown are told apart; ochre is kept for targets. */
export const seriesStyles: readonly { colour: string; dash: string }[] = [
  { colour: '#0a6c74', dash: '' },
  { colour: '#a3195b', dash: '7 3' },
  { colour: '#5b2ea6', dash: '2 3' },
  { colour: '#2f6b1f', dash: '10 3 2 3' },
  { colour: '#b03a12', dash: '5 2' },
  { colour: '#2f6fd0', dash: '1 3' },
  { colour: '#6b4a3a', dash: '8 2 2 2 2 2' },
  { colour: '#7d1f1f', dash: '4 4' },
];

/** Pixels. 13 is the smallest type in the interface. */
export const fontSize = 13;

/** Below this width labels stand above instead of in a margin of their own. */
export const narrow = 480;
