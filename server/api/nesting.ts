/**
 * Whether lists and objects lie in each other more than `levels` deep; a value that is neither has none. It goes through
 * them level by level, so that no depth takes it out of its stack.
 */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let within = branchesOf([value]);
  for (let depth = 1; within.length > 0; depth += 1) {
    if (depth > levels) return true;
    within = branchesOf(within.flatMap((branch) => Object.values(branch)));
  }
  return false;
}

function branchesOf(values: readonly unknown[]): object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null);
}
