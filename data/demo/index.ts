export { demoBundle } from './bundle.ts';
export { demoFiles } from './files.ts';
export { demoOverrides } from './overrides.ts';
export { demoRules } from './protection-rules.ts';

/** The day on which the demo is looked at, fixed so that states and pictures are stable. */
export const demoToday = '2026-11-18';
