import { parseArgs } from 'node:util';

/** The command was used wrongly: told on stderr, exit code 2. */
export class UsageError extends Error {}

type Options = Record<string, { type: 'boolean' | 'string'; multiple?: boolean }>;
export type Value = string | true | string[];

/** Options and the words between them. Throws UsageError. */
export function parse(words: string[], options: Options) {
  const { tokens } = parseArgs({ args: words, options, allowPositionals: true, strict: false, tokens: true });
  const positionals: string[] = [];
  const values: Record<string, Value> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const type = options[token.name]?.type;
    if (type === undefined) throw new UsageError(`Die Option ${token.rawName} gibt es hier nicht.`);
    if (type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`Die Option ${token.rawName} nimmt keinen Wert.`);
    }
    if (type === 'string' && token.value === undefined) {
      throw new UsageError(`Der Option ${token.rawName} fehlt ihr Wert.`);
    }
    if (options[token.name]?.multiple && token.value !== undefined) {
      const earlier = values[token.name];
      values[token.name] = [...(Array.isArray(earlier) ? earlier : []), token.value];
    } else values[token.name] = token.value ?? true;
  }
  return { values, positionals };
}
