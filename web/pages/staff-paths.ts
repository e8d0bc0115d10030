const folders = [
  'daten',
  'anfragen',
  'akteure',
  'bewertungen',
  'faellig',
  'gremien',
  'handlungsfelder',
  'kreislauf',
  'massnahmen',
  'meilensteine',
  'sitzungen',
  'start',
  'strategien',
  'vorlagen',
  'zielwerte',
];

/** Whether a page is for staff: everything that collects data or writes down the cycle, and every form. */
export function isStaffPath(path: string): boolean {
  const [folder = ''] = path.split('/').slice(1);
  return (
    folders.includes(folder) ||
    /^\/berichte\/(?!ausgaben\/)/.test(path) ||
    /^\/ziele\/(neu|[^/]+\/(bearbeiten|verlauf))$/.test(path)
  );
}
