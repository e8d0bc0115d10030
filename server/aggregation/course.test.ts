import { describe, expect, it } from 'vitest';
import { type Course, judgeCourse } from './course.ts';
import { missOf } from './projection.ts';

/** Down to `target`, with four years behind and six to go. */
function downTo(target: number, more: Partial<Course> = {}): Course {
  return {
    missOf: (value) => missOf(value, target, -1),
    signAt: () => -1,
    metState: 'met',
    tolerance: 0.1,
    yearsUsed: 4,
    yearsLeft: 6,
    scale: 8,
    ...more,
  };
}

describe('a course', () => {
  // By hand: from 8 to 7 in four years is −0.25 a year, 7 − 1.5 = 5.5 in six more; of the gap of 2 a miss of 0.5 is 25 %.
  it('carries the average change forward and weighs what is missing by the gap', () => {
    expect(judgeCourse(downTo(5), 8, 7)).toEqual({
      state: 'offCourse',
      receding: false,
      change: -0.25,
      projected: 5.5,
      miss: 0.5,
      missShare: 0.25,
    });
    expect(judgeCourse(downTo(5.5), 8, 7)).toMatchObject({ state: 'onCourse', miss: 0, missShare: 0 });
  });

  // By hand: from 4 to 4.8 in four years is 0.2 a year, 6 in six more: 1 beyond the target of 5.
  it('is met but receding where it leads back', () => {
    expect(judgeCourse(downTo(5), 4, 4.8)).toMatchObject({
      state: 'met',
      receding: true,
      miss: expect.closeTo(1, 12),
      missShare: null,
    });
    expect(judgeCourse(downTo(5), 6, 4.8)).toMatchObject({ state: 'met', receding: false, miss: 0 });
  });

  it('takes what binary fractions lose for nothing, by the size of the figures', () => {
    const target = 1e6;
    const large = downTo(target, { scale: target, tolerance: 0 });
    expect(judgeCourse(large, target + 10, target + 1e-4)).toMatchObject({ state: 'met', receding: false });
    expect(judgeCourse(large, target + 10, target + 0.01)).toMatchObject({ state: 'onCourse' });
    // 4 ÷ 4 a year for six years, and a hundred-thousandth too little.
    expect(judgeCourse(large, target + 10 + 1e-5, target + 6 + 1e-5).miss).toBe(0);
    expect(judgeCourse(downTo(6, { scale: 10 }), 16, 12 + 1e-9 / 2).miss).toBe(0);
  });
});
