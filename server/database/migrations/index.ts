import { reference } from './0001-reference.ts';
import { municipal } from './0002-municipal.ts';
import { imports } from './0003-imports.ts';
import { figures } from './0004-figures.ts';
import { decisions } from './0005-decisions.ts';
import { deliveries } from './0006-deliveries.ts';
import { targets } from './0007-targets.ts';
import { seriesBreaks } from './0008-series-breaks.ts';
import { releases } from './0009-releases.ts';
import { boundarySets } from './0010-boundary-sets.ts';
import { inquiries } from './0011-inquiries.ts';
import { records } from './0012-records.ts';
import { reports } from './0013-reports.ts';
import { pinnedReports } from './0014-pinned-reports.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema in their order; adding one is adding a line at the end. */
export const migrations: readonly Migration[] = [
  reference,
  municipal,
  imports,
  figures,
  decisions,
  deliveries,
  targets,
  seriesBreaks,
  releases,
  boundarySets,
  inquiries,
  records,
  reports,
  pinnedReports,
];
