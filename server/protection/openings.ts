/**
 * What an audience other than staff may ask for at all (methods 7): endpoints by their names in the contract, and
 * files. Everything they serve is made of what was released for that audience, and a takeaway of what the page that
 * sent it already shows: it reads nothing. Whatever isn't listed is for staff.
 */
export const openToReceivers: ReadonlySet<string> = new Set([
  'site',
  'overview',
  'goal',
  'indicators',
  'indicator',
  'series',
  'comparison',
  'boundarySets',
  'boundaries',
  'surveys',
  'survey',
  'effect',
  'figure',
  'search',
  'areas',
  'dimensions',
  'templates',
  'templateFile',
  'storedValues',
  'reportEditions',
  'reportEdition',
  'reportFile',
  'letterhead',
  'crest',
  'takeaway',
]);
