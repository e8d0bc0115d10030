import { describe, expect, it } from 'vitest';
import type { Audience } from '../caller.ts';
import { passGate, RefusedByProtection } from './gate.ts';

const answer = { value: 3, area: '03999' };

describe('the gate', () => {
  it('hands staff the answer itself', () => {
    expect(passGate('staff', answer)).toBe(answer);
  });

  it.each<Audience>(['committee', 'public'])('lets nothing through for %s, not even a gap', (audience) => {
    for (const anything of [answer, null, undefined, [], 0, '']) {
      expect(() => passGate(audience, anything)).toThrow(RefusedByProtection);
    }
  });

  it('fails closed for an audience that it does not know, whatever got past the types', () => {
    for (const unknown of ['Staff', 'staff ', '', 'admin', 'constructor', '__proto__']) {
      expect(() => passGate(unknown as Audience, answer)).toThrow(RefusedByProtection);
    }
  });

  it('says for whom it refused, and nothing of what', () => {
    try {
      passGate('public', answer);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ audience: 'public', name: 'RefusedByProtection' });
      expect(JSON.stringify(error) + String(error)).not.toMatch(/03999|3/);
    }
  });
});
