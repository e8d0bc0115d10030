import type { Caller } from '../caller.ts';
import type { ApiServer } from './api-server.ts';

const staff: Caller = { municipalityId: 1, actor: 'test', audience: 'staff' };

/** Makes an edition of a report as the server does, in a thread of its own; answers its number. Throws where none came of it. */
export async function makeEditionOn({ context: { reporter } }: ApiServer, report: string): Promise<string> {
  const { id } = await reporter.make(staff, { report, title: report, meeting: null, once: false });
  await reporter.settled(id);
  const job = await reporter.maybeJob(staff, id);
  if (job?.edition == null) throw new Error(`no edition of ${report}: ${job?.failure}`);
  return job.edition;
}
