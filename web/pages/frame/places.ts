import type { TextKey } from '../../words/texts.ts';

/** A place of the main navigation; `within` are beginnings of the addresses that belong to it, too. */
export interface Place {
  path: string;
  title: TextKey;
  within: readonly string[];
}

export const places: readonly Place[] = [
  { path: '/', title: 'overview', within: ['/ziele', '/zielwerte', '/meilensteine', '/start'] },
  { path: '/strategien', title: 'placeStrategies', within: ['/strategien/', '/handlungsfelder'] },
  { path: '/massnahmen', title: 'placeMeasures', within: ['/massnahmen/'] },
  {
    path: '/gremien',
    title: 'placeBodies',
    within: ['/gremien/', '/sitzungen/', '/vorlagen', '/bewertungen', '/akteure'],
  },
  { path: '/kreislauf', title: 'placeCycle', within: ['/kreislauf/', '/faellig'] },
  { path: '/indikatoren', title: 'indicators', within: ['/indikatoren/', '/umfragen'] },
  { path: '/berichte', title: 'reports', within: ['/berichte/'] },
  { path: '/anfragen', title: 'inquiries', within: ['/anfragen/'] },
  { path: '/daten', title: 'data', within: ['/daten/'] },
];

/** How a place of the navigation is marked on a page. */
export function currentOf(path: string, place: Place): 'page' | 'true' | undefined {
  if (path === place.path) return 'page';
  return place.within.some((start) => path.startsWith(start)) ? 'true' : undefined;
}
