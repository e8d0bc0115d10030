import type { School } from '../goal.ts';

/** Number, name and school form of 21 invented schools; the numbers 990.. are not given to real ones. */
const register: [string, string, string][] = [
  ['99001', 'Gymnasium Musterstadt', 'gymnasium'],
  ['99002', 'Albert-Muster-Gymnasium Neuenfeld', 'gymnasium'],
  ['99003', 'Gymnasium am Seeufer Oberau', 'gymnasium'],
  ['99004', 'Gymnasium Heideburg', 'gymnasium'],
  ['99005', 'Integrierte Gesamtschule Musterstadt', 'integrierte-gesamtschule'],
  ['99006', 'Integrierte Gesamtschule Neuenfeld', 'integrierte-gesamtschule'],
  ['99007', 'Kooperative Gesamtschule Oberau', 'kooperative-gesamtschule'],
  ['99008', 'Oberschule Am Mühlbach', 'oberschule'],
  ['99009', 'Oberschule Heideburg', 'oberschule'],
  ['99010', 'Oberschule Neuenfeld', 'oberschule'],
  ['99011', 'Oberschule an der Alten Ziegelei', 'oberschule'],
  ['99012', 'Oberschule Lindenau', 'oberschule'],
  ['99013', 'Haupt- und Realschule Oberau', 'haupt-und-realschule'],
  ['99014', 'Haupt- und Realschule Birkenhain', 'haupt-und-realschule'],
  ['99015', 'Hauptschule Musterstadt', 'hauptschule'],
  ['99016', 'Realschule Musterstadt', 'realschule'],
  ['99017', 'Förderschule Am Kiefernweg', 'förderschule'],
  ['99018', 'Förderschule Neuenfeld', 'förderschule'],
  ['99019', 'Berufsbildende Schulen I Musterstadt', 'berufsbildende-schule'],
  ['99020', 'Berufsbildende Schulen II Musterstadt', 'berufsbildende-schule'],
  ['99021', 'Berufsbildende Schulen Heideburg', 'berufsbildende-schule'],
];

export const demoSchools: School[] = register.map(([number, name, form]) => ({
  number,
  name,
  form,
  provider: 'Landkreis Musterland (erfunden)',
  area: '03999',
  opened: null,
  closed: null,
}));
