/** The address of a page of the handbook. */
export function handbookPath(key: string): string {
  return `/handbuch/${key}`;
}
