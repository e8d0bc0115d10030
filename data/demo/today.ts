/** The day on which the demo is looked at, fixed so that states and pictures are stable. */
export const demoToday = '2026-11-18';

/** When its goals and everything else of the cycle were written down: before anything that happens to them. */
export const demoWritten = '2026-01-05T08:00:00.000Z';
