import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { areas } from '../../data/boundaries/index.ts';

const months = 300;

/**
 * A file of the generic long table: monthly figures of up to 400 districts with decimal commas, 67 bytes a row, every
 * series key once. Areas change fastest, so that no row lies where the database will keep it.
 */
export async function writeRows(file: string, rows: number): Promise<void> {
  const places = areas.filter((area) => area.level === 'district' && area.validTo === null).slice(0, 400);
  const out = createWriteStream(file);
  out.write('kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\r\n');
  for (let row = 0; row < rows; row += 1) {
    const place = places[row % places.length];
    const month = Math.floor(row / places.length) % months;
    const section = Math.floor(row / (places.length * months));
    const period = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const value = (((row * 7919) % 1_000_000) / 10).toFixed(1).replace('.', ',');
    const line = `besuche-bildungsportal;${place?.key};${period};seitenbereich=b${section};${value};;;;\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
