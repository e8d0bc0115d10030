import { expect } from 'vitest';
import type { AssessedTarget } from '../../data/contract.ts';
import { arithmetic } from './assessment.ts';
import { roundHalfUp } from './format.ts';

/** Reads what is on the screen as somebody with a pocket calculator does: German numbers, + − × ÷ and brackets. */
function calculate(text: string): number {
  const tokens = text.match(/[\d.,]+|[()+−×÷]/g) ?? [];
  let place = 0;
  const sum = (): number => {
    let left = product();
    while (tokens[place] === '+' || tokens[place] === '−') {
      const isPlus = tokens[place] === '+';
      place += 1;
      const right = product();
      left = isPlus ? left + right : left - right;
    }
    return left;
  };
  const product = (): number => {
    let left = factor();
    while (tokens[place] === '×' || tokens[place] === '÷') {
      const isTimes = tokens[place] === '×';
      place += 1;
      const right = factor();
      left = isTimes ? left * right : left / right;
    }
    return left;
  };
  const factor = (): number => {
    const token = tokens[place] ?? '';
    place += 1;
    if (token === '−') return -factor();
    if (token !== '(') return number(token);
    const inner = sum();
    place += 1;
    return inner;
  };
  return sum();
}

function number(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
}

function decimalsOf(text: string): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** For tests: every line whose working is a formula gives its own result. Answers how many lines that were. */
export function checkLines(target: AssessedTarget): number {
  const rows = arithmetic(target, 'de');
  let checked = 0;
  for (const { working, result } of rows) {
    if (!/[÷×−+]/.test(working) || /[a-zäöü:·/]/i.test(working)) continue;
    const shown = /^−?[\d.,]+/.exec(result)?.[0] ?? '';
    // A shown result may drop zeros at its end, so the answer is held against what half a last digit allows.
    const decimals = Math.max(decimalsOf(shown), 1);
    // A pocket calculator shows twelve digits at most: 290 ÷ 2.000 × 100 is 14,5 on it.
    const answer = Number(calculate(working).toPrecision(12));
    const isSame = roundHalfUp(answer, decimalsOf(shown)) === number(shown);
    const isClose = Math.abs(answer - number(shown)) <= 0.5 * 10 ** -decimals + 1e-9;
    expect(isSame || isClose, `${working} = ${result}`).toBe(true);
    checked += 1;
  }
  return checked;
}
