const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const;

/**
 * The same ZIP with one time at all its entries (ISO, to two seconds, in UTC): docx writes the clock's, and the same
 * report is to be the same file. Offsets as in PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. Throws where the
 * bytes are no ZIP.
 */
export function withFixedTimes(zip: Uint8Array, iso: string): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const stamp = dosTime(new Date(iso));
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== signatures.end) throw new Error('not a plain zip');
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === signatures.entry) {
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Date and time in the four bytes of MS-DOS, which begins in 1980. */
function dosTime(time: Date): number {
  const date =
    ((Math.max(time.getUTCFullYear(), 1980) - 1980) << 9) |
    ((time.getUTCMonth() + 1) << 5) |
    time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}
