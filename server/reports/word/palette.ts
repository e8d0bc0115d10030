import { colours } from '../../../web/charts/theme.ts';
import type { Tone } from '../../../web/words/states.ts';

/** A tint behind a state's word, with the id and the name of its style. */
interface ToneLook {
  style: string;
  name: string;
  ink: string;
  fill: string;
}

const tones: Record<Tone, ToneLook> = {
  good: { style: 'ZkToneGood', name: 'Stand gut', ink: '04562A', fill: 'E4F6EA' },
  warn: { style: 'ZkToneWarn', name: 'Stand Achtung', ink: '6A4600', fill: 'FFF6D9' },
  bad: { style: 'ZkToneBad', name: 'Stand schlecht', ink: '842A07', fill: 'FFE9DE' },
  neutral: { style: 'ZkToneNeutral', name: 'Stand unverändert', ink: '343C55', fill: 'EDEFF5' },
  open: { style: 'ZkToneOpen', name: 'Stand offen', ink: '4D5669', fill: 'F5F6F8' },
};

/** The colours of the paper as Word writes them; those of the charts where both have them. */
export const palette = {
  data: plain(colours.data),
  target: plain(colours.target),
  text: plain(colours.text),
  quiet: plain(colours.quiet),
  axis: plain(colours.axis),
  grid: 'D5D9E2',
  rowHead: 'F5F6FA',
  noteFill: 'F1F2F9',
  warningFill: 'FBF5E9',
  tones,
} as const;

function plain(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
