export { demoBundle } from './bundle.ts';
export { demoCrest } from './crest.ts';
export { demoFiles } from './files.ts';
export { demoOverrides } from './overrides.ts';
export { demoRules } from './protection-rules.ts';
export { demoToday, demoWritten } from './today.ts';
