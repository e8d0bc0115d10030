import type { WebMetric } from '../../data/indicator.ts';

/** What a column of a web export is for. */
export type WebRole = WebMetric | 'date' | 'label' | 'site';

/** Captions of a program, without case and kinds of blanks; in every language and version that is known. */
export interface WebDialect {
  roles: Readonly<Record<WebRole, readonly string[]>>;
  /** Captions that carry no figure of ours but tell the program. */
  marks: readonly (string | RegExp)[];
}

export interface WebColumns {
  at: ReadonlyMap<WebRole, number>;
  /** How many captions the program is known by. */
  known: number;
  captions: readonly string[];
}

export function readWebColumns(cells: readonly string[], dialect: WebDialect): WebColumns {
  const at = new Map<WebRole, number>();
  let known = 0;
  cells.forEach((cell, index) => {
    const caption = comparableCaption(cell);
    const role = roleOf(caption, dialect);
    const isFirst = role !== undefined && !at.has(role);
    if (isFirst) at.set(role, index);
    if (
      role ||
      dialect.marks.some((mark) => (typeof mark === 'string' ? mark === caption : mark.test(caption)))
    )
      known += 1;
  });
  return { at, known, captions: cells.map((cell) => cell.trim()) };
}

function roleOf(caption: string, { roles }: WebDialect): WebRole | undefined {
  for (const role of allRoles) if (roles[role].includes(caption)) return role;
  return undefined;
}

const allRoles: readonly WebRole[] = ['date', 'label', 'site', 'visits', 'uniqueVisitors', 'pageViews'];

export function comparableCaption(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\ufeff]+/g, ' ')
    .replace(/^["']|["']$/g, '')
    .trim()
    .toLowerCase();
}

/** Matomo: `core/DataTable/Renderer/Csv.php` and the translations of its metrics (General_Column…), German and English. */
export const matomoDialect: WebDialect = {
  roles: {
    visits: ['nb_visits', 'besuche', 'visits'],
    uniqueVisitors: ['nb_uniq_visitors', 'eindeutige besucher', 'unique visitors'],
    pageViews: ['nb_pageviews', 'nb_hits', 'seitenansichten', 'pageviews', 'page views', 'seitenaufrufe'],
    date: ['date', 'datum'],
    label: [
      'label',
      'bezeichnung',
      'seiten-url',
      'seitenurl',
      'page url',
      'url der seite',
      'seitentitel',
      'seitenname',
      'page title',
      'page name',
      'name der seite',
      'einstiegs-url',
      'entry page url',
      'titel der seite',
    ],
    site: ['idsite', 'site', 'website'],
  },
  marks: [
    /^(?:nb|sum|max|avg|bounce|exit|entry|goals?|metadata|idsubdatatable|min)_/,
    /^metadaten: /,
    /^metadata: /,
    'aktionen',
    'actions',
    'benutzer',
    'users',
    'absprünge',
    'bounces',
    'absprungsrate',
    'absprungrate',
    'bounce rate',
    'ausstiegsrate',
    'exit rate',
    'aktionen pro besuch',
    'actions per visit',
    'maximale aktionen pro besuch',
    'maximum actions in one visit',
    'besuche mit konversionen',
    'visits with conversions',
    'eindeutige seitenansichten',
    'unique pageviews',
    'durchschnittszeit pro seite',
    'avg. time on page',
    'konversionsrate',
    'conversion rate',
    /^durchschn\. besuchszeit/,
    /^avg\. (?:visit duration|time on (?:site|page|website))/,
    /^von besuchern verbrachte gesamtzeit/,
    /^total time spent by visitors/,
  ],
};

/** Plausible: the export of its dashboard and the full export of its database. */
export const plausibleDialect: WebDialect = {
  roles: {
    visits: ['visits', 'besuche'],
    uniqueVisitors: ['visitors', 'besucher'],
    pageViews: ['pageviews', 'seitenaufrufe'],
    date: ['date', 'datum'],
    label: ['name', 'page', 'seite'],
    site: ['hostname'],
  },
  marks: [
    'views_per_visit',
    'bounce_rate',
    'visit_duration',
    'time_on_page',
    'scroll_depth',
    'bounces',
    'exits',
    'entrances',
    'total_time_on_page',
    'total_time_on_page_visits',
    'total_scroll_depth',
    'total_scroll_depth_visits',
  ],
};
