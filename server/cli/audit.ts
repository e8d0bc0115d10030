import type { Receiver } from '../../data/audience.ts';
import type { Exposed } from '../../data/release.ts';
import { formatPeriod } from '../../web/words/format.ts';
import type { Caller } from '../caller.ts';
import { type AudienceAudit, auditAudiences } from '../cycle/audit-audience.ts';
import type { Database } from '../database/database.ts';
import { createSolver } from '../protection/solver.ts';
import type { Command } from './arguments.ts';

/**
 * Audits what each audience can get from all releases together and tells what could be worked out too exactly. Answers
 * the exit code: 1 where there is such a thing.
 */
export async function runAudit(
  db: Database,
  caller: Caller,
  command: Extract<Command, { kind: 'audit' }>,
  print: (text: string) => void,
): Promise<number> {
  const audits = await auditAudiences(db, caller, command.audience, await createSolver());
  if (command.json) print(JSON.stringify(audits, null, 2));
  else print(audits.map(summarise).join('\n'));
  return audits.some(({ exposed }) => exposed.length > 0) ? 1 : 0;
}

const names: Readonly<Record<Receiver, string>> = { committee: 'Ausschuss', public: 'Öffentlichkeit' };

function summarise({ audience, releases, hidden, exposed }: AudienceAudit): string {
  if (releases === 0) return `${names[audience]}: nichts freigegeben`;
  const head = `${names[audience]}: ${releases === 1 ? '1 Freigabe' : `${releases} Freigaben`} geprüft, ${hidden} Anzahlen geschützt`;
  if (exposed.length === 0) return `${head}, nichts lässt sich zu genau ausrechnen`;
  return [`${head}; zu genau ausrechnen lässt sich:`, ...exposed.map(line)].join('\n');
}

function line({ title, areaName, breakdownLabel, period, low, high, needed }: Exposed): string {
  const range = high === null ? `mindestens ${low}` : low === high ? `genau ${low}` : `${low} bis ${high}`;
  const where = [areaName, breakdownLabel.de, formatPeriod(period, 'de', 'long')].join(', ');
  return `  ${title.de} (${where}): ${range}; ${needed.de}`;
}
