import type { Measure } from './measure.ts';

/** A measure for tests; everything in it is invented. */
export function fixtureMeasure(more: Partial<Measure> = {}): Measure {
  return {
    key: 'lotsen',
    title: 'Lotsen an Oberschulen',
    description: '',
    state: 'running',
    history: [],
    responsible: 'Fachdienst Schule',
    partners: [],
    from: '2024-08-01',
    until: '2026-07-31',
    steps: [],
    posts: [],
    funding: [],
    goals: ['ziel'],
    effects: [],
    link: null,
    invented: true,
    ...more,
  };
}
