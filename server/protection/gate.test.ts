import { describe, expect, it } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { Audience } from '../caller.ts';
import { admit, passGate, RefusedByProtection } from './gate.ts';
import { openToReceivers } from './openings.ts';

const answer = {
  series: [{ value: 7, gap: null, origins: [{ file: 'schulen.csv', line: 3 }] }],
  area: '03999',
};

describe('the gate', () => {
  it('hands staff the answer itself, of every question', () => {
    expect(passGate('staff', 'imports', answer)).toBe(answer);
    expect(() => admit('staff', 'imports')).not.toThrow();
  });

  it.each<Audience>(['committee', 'public'])(
    'lets %s ask what is opened, without the files behind figures',
    (audience) => {
      expect(() => admit(audience, 'series')).not.toThrow();
      expect(passGate(audience, 'series', answer)).toEqual({
        series: [{ value: 7, gap: null, origins: [] }],
        area: '03999',
      });
      expect(answer.series[0]?.origins).toHaveLength(1);
    },
  );

  it.each<Audience>(['committee', 'public'])(
    'lets nothing else through for %s, not even a gap',
    (audience) => {
      for (const asked of [
        'imports',
        'valueHistory',
        'consequences',
        'original',
        '',
        'Series',
        'constructor',
      ]) {
        expect(() => admit(audience, asked)).toThrow(RefusedByProtection);
        for (const anything of [answer, null, undefined, [], 0, '']) {
          expect(() => passGate(audience, asked, anything)).toThrow(RefusedByProtection);
        }
      }
    },
  );

  it('opens five files, and of the endpoints only such as read', () => {
    const endpoints = new Map(Object.entries(contract));
    const files = ['templateFile', 'storedValues', 'reportFile', 'crest', 'takeaway'];
    for (const file of files) expect(() => admit('public', file)).not.toThrow();
    const opened = [...openToReceivers].filter((asked) => !files.includes(asked));
    expect(opened.length).toBeGreaterThan(0);
    for (const asked of opened) expect([asked, endpoints.get(asked)?.method]).toEqual([asked, 'GET']);
  });

  it('takes away lists of origins, and nothing else of that name', () => {
    const text = { origins: 'all', list: [1], deep: { origins: [] } };
    expect(passGate('public', 'series', text)).toEqual(text);
  });

  it('fails closed for an audience that it does not know, whatever got past the types', () => {
    for (const unknown of ['Staff', 'staff ', '', 'admin', 'constructor', '__proto__']) {
      expect(() => passGate(unknown as Audience, 'series', answer)).toThrow(RefusedByProtection);
    }
  });

  it.each(['value', 'numerator', 'denominator', 'interval'])(
    'stops a withheld figure that carries its %s',
    (name) => {
      const withheld = { gap: 'protected', value: null, numerator: null, denominator: null, interval: null };
      expect(passGate('public', 'series', { points: [withheld] })).toEqual({ points: [withheld] });
      for (const number of [0, 7, { low: 3, high: 9 }]) {
        const slipped = { points: [{ deep: [{ ...withheld, [name]: number }] }] };
        expect(() => passGate('public', 'series', slipped)).toThrow(RefusedByProtection);
        expect(passGate('staff', 'series', slipped)).toBe(slipped);
      }
      const bare = { gap: 'protected' };
      expect(passGate('public', 'series', bare)).toEqual(bare);
    },
  );

  it('says for whom it refused, and nothing of what', () => {
    try {
      passGate('public', 'imports', answer);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        audience: 'public',
        name: 'RefusedByProtection',
        message: 'unprotected answer refused for audience: public',
      });
      expect(JSON.stringify(error) + String(error)).not.toMatch(/03999|7/);
    }
  });
});
