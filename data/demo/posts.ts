import type { Post } from '../cycle/measure.ts';

/** Six full-time posts and three part-time ones: 6.0 paid by the municipality, 0.5 by a programme, 1.5 by a foundation. */
export const demoPosts: Post[] = [
  { title: 'Leitung des Übergangsmanagements', share: 1, source: 'Kommune' },
  { title: 'Koordination der Berufsorientierung', share: 1, source: 'Kommune' },
  { title: 'Übergangsbegleitung, Oberschulen', share: 1, source: 'Kommune' },
  { title: 'Übergangsbegleitung, Gesamtschulen', share: 1, source: 'Kommune' },
  { title: 'Übergangsbegleitung, Berufsbildende Schulen', share: 1, source: 'Kommune' },
  { title: 'Bildungsmonitoring', share: 1, source: 'Kommune' },
  { title: 'Netzwerk Schule und Betrieb', share: 0.5, source: 'Landesprogramm' },
  { title: 'Elternarbeit', share: 0.75, source: 'Stiftung' },
  { title: 'Patenschaften', share: 0.75, source: 'Stiftung' },
];
