import type { Override } from '../override.ts';

/** An expert knows more than the figures, which end in 2022. */
export const demoOverrides: Omit<Override, 'id' | 'withdrawnAt'>[] = [
  {
    target: 'kindergartenplatz-fuer-jedes-kind',
    state: 'slightlyOff',
    reason:
      'Die amtlichen Zahlen enden 2022. Nach der Bedarfsplanung vom September 2026 gibt es 4.860 Plätze, zwei Einrichtungen werden ein Jahr später fertig als geplant.',
    name: 'Leitung des Fachdienstes Jugend',
    from: '2026-09-15',
    until: '2027-03-31',
    madeAt: '2026-09-15T08:00:00.000Z',
  },
];
