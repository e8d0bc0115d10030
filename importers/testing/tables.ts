import { type Mapping, mapping as mappingSchema } from '../../data/mapping.ts';
import type { Reading } from '../../data/upload.ts';
import type { ImportContext } from '../importer.ts';
import { type Read, read } from './reading.ts';

/** The question about the mapping, as the reading asks it; throws where it does not. */
export function mappingQuestion({ questions }: Reading) {
  const question = questions.find(({ id }) => id === 'zuordnung');
  if (!question) throw new Error('no question about the mapping');
  return question;
}

/** What is proposed for a table before anybody has decided. */
export function proposalOf(reading: Reading): Mapping {
  const { proposal } = mappingQuestion(reading);
  return mappingSchema.parse(JSON.parse(proposal ?? 'null'));
}

/** The use of each column, by its caption. */
export function usesOf({ columns }: Mapping): Record<string, Mapping['columns'][number]['use']> {
  return Object.fromEntries(columns.map(({ caption, use }) => [caption, use]));
}

export type Change = Partial<Omit<Mapping, 'columns' | 'constants'>> & {
  constants?: Partial<Mapping['constants']>;
  /** Uses of single columns, by their captions. */
  uses?: Record<string, Mapping['columns'][number]['use']>;
};

/** A mapping with what a person changes of it. */
export function changed(mapping: Mapping, { uses = {}, constants, ...rest }: Change): Mapping {
  for (const caption of Object.keys(uses)) {
    if (!mapping.columns.some((column) => column.caption === caption))
      throw new Error(`no column: ${caption}`);
  }
  const columns = mapping.columns.map(({ caption, use }) => ({ caption, use: uses[caption] ?? use }));
  return { ...mapping, ...rest, columns, constants: { ...mapping.constants, ...constants } };
}

/** Reads a table as somebody does who takes the proposal and changes this of it. */
export async function readMapped(
  content: Uint8Array | string,
  change: Change,
  more: Partial<ImportContext> = {},
  answers: Record<string, string> = {},
): Promise<Read & { mapping: Mapping }> {
  const { reading } = await read(content, 65_536, answers, more);
  const mapping = changed(proposalOf(reading), change);
  const answered = { ...answers, zuordnung: JSON.stringify(mapping) };
  return { ...(await read(content, 997, answered, more)), mapping };
}
