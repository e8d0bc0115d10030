/**
 * Formats of files that an office of official statistics has published: their figures are exempt from protection, as
 * published (methods 7). A format that isn't listed is not exempt.
 */
export const officialFormats: readonly string[] = [
  'genesis-classic',
  'genesis-flat-old',
  'genesis-flat-new',
  'statistischer-bericht',
  'lsn-online',
];
