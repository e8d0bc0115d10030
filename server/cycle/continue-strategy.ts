import type { TypedRecord } from '../../data/cycle/records.ts';
import type { Strategy } from '../../data/goal.ts';
import type { RecordWriter } from '../database/record-writer.ts';
import { HttpProblem } from '../errors.ts';

/**
 * Makes a draft of the next version of a strategy in force. It proposes the goals and targets in force until it says
 * otherwise; nothing in force changes. Throws `HttpProblem` 422 where the strategy is not in force, 409 where somebody
 * began already.
 */
export async function continueStrategy(
  writer: RecordWriter,
  { content }: TypedRecord<'strategy'>,
): Promise<TypedRecord<'strategy'>> {
  if (content.state !== 'decided') {
    throw new HttpProblem(
      422,
      'Nicht in Kraft',
      'Fortgeschrieben wird, was in Kraft ist. Bitte öffnen Sie die beschlossene Fassung dieser Strategie.',
    );
  }
  const strategies = await writer.list('strategy');
  const begun = strategies.find((one) => one.content.continues === content.key);
  if (begun) {
    throw new HttpProblem(
      409,
      'Schon begonnen',
      `Die Fortschreibung gibt es schon: „${begun.title}“. Bitte arbeiten Sie in diesem Entwurf weiter.`,
      { begun: begun.key },
    );
  }
  const version = nextVersion(content.version);
  const next: Strategy = {
    ...content,
    key: await writer.freeKey('strategy', `${content.title} ${version}`),
    version,
    state: 'draft',
    decidedBy: null,
    decidedOn: null,
    paper: null,
    continues: content.key,
    until: null,
    rows: [],
    targetRows: [],
    dropped: [],
    resumes: [],
  };
  return writer.write('strategy', next, { reason: `Fortschreibung von ${content.title} ${content.version}` });
}

/** "2.0" is followed by "3.0", "2018" by "2019", "A" by "A (Fortschreibung)". */
export function nextVersion(version: string): string {
  const number = /^(\D*)(\d+)(\D.*)?$/.exec(version);
  if (!number) return `${version} (Fortschreibung)`;
  const [, before = '', count, after = ''] = number;
  return `${before}${Number(count) + 1}${after}`;
}
