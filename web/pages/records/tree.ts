import type { FieldPath } from '../../words/record-fields.ts';

/** The value that a path leads to in content as it stands in a form; undefined where it leads nowhere. */
export function valueAt(content: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined;
    return isBranch(value) && typeof part === 'string' ? value[part] : undefined;
  }, content);
}

/** Content with another value where the path leads; what is missing on the way is made. */
export function withValueAt(content: unknown, path: FieldPath, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const list: unknown[] = Array.isArray(content) ? [...content] : [];
    list[part] = withValueAt(list[part], rest, value);
    return list;
  }
  const branch = isBranch(content) ? content : {};
  return { ...branch, [part]: withValueAt(branch[part], rest, value) };
}

/** Whether two contents say the same; the order of fields does not matter, that of rows does. */
export function isSameContent(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, at) => isSameContent(value, other[at]));
  }
  if (isBranch(one) && isBranch(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSameContent(one[name], other[name]));
  }
  return one === other;
}

export function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
