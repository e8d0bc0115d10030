import { withView } from '../../view.ts';

export const reportsPath = '/berichte';
export const letterheadPath = '/berichte/kopf';
export const newReportPath = '/berichte/neu';

/** The permanent address of an edition. */
export function editionPath(number: string): string {
  return `/berichte/ausgaben/${encodeURIComponent(number)}`;
}

/** A file of an edition, seen with the eyes that the page's address names. */
export function editionFile(number: string, name: string, search: string): string {
  const path = `/api/report-editions/${encodeURIComponent(number)}/${encodeURIComponent(name)}`;
  return withView(path, search);
}

/** A report as paper, as it would be of what is stored at this moment. */
export function draftFile(key: string): string {
  return `/api/reports/${encodeURIComponent(key)}/draft.pdf`;
}
