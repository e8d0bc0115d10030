import { expect, test } from 'vitest';
import { tooLargeProblem } from './too-large.ts';

test.each([
  [1_200_000_000, 1_000_000_000, '1,2\u00a0GB', '1,0\u00a0GB'],
  [120_000, 100_000, '120\u00a0kB', '100\u00a0kB'],
  [100_001, 100_000, '100.001\u00a0Byte', '100.000\u00a0Byte'],
  [11, 10, '11\u00a0Byte', '10\u00a0Byte'],
])('%d of %d bytes: the two sizes differ', (size, maximum, is, allowed) => {
  const { message } = tooLargeProblem(size, maximum);
  expect(message).toContain(`ist mit ${is} zu groß; angenommen werden höchstens ${allowed}.`);
});
