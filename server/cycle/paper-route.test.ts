import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutcomeKind, Paper, RouteStep } from '../../data/cycle/paper.ts';
import { outcomeKinds, paper as paperShape } from '../../data/cycle/paper.ts';
import { maybeTurn, paperStanding, possibleOutcomes } from '../../data/cycle/paper-course.ts';
import { HttpProblem } from '../errors.ts';
import { withOutcome, withoutLastOutcome } from './paper-route.ts';

const facts = { today: '2026-11-18', meeting: undefined, isPolitical: false };

function paperWith(route: Pick<RouteStep, 'body' | 'role'>[], purpose: Paper['purpose'] = 'decision'): Paper {
  return paperShape.parse({ key: 'v', number: '1', title: 'Vorlage', purpose, route });
}

function outcome(kind: OutcomeKind, more: object = {}) {
  return { kind, on: '2026-11-18', number: null, note: '', to: null, meeting: null, ...more };
}

const role = fc.constantFrom<RouteStep['role']>('advises', 'isTold');
const routes = fc
  .tuple(fc.array(role, { maxLength: 4 }), fc.boolean())
  .map(([roles, decides]) => [
    ...roles.map((one, place) => ({ body: `gremium-${place}`, role: one })),
    ...(decides ? [{ body: 'kreistag', role: 'decides' as const }] : []),
  ]);

describe('the way of a paper', () => {
  test('outcomes stand at its beginning, one after the other, and each can be taken back to what was before', () => {
    fc.assert(
      fc.property(routes, fc.array(fc.constantFrom(...outcomeKinds), { maxLength: 8 }), (route, kinds) => {
        let paper = paperWith(route);
        for (const kind of kinds) {
          const turn = maybeTurn(paper);
          const step = turn === undefined ? undefined : paper.route[turn];
          if (turn === undefined || !step) break;
          if (!possibleOutcomes[step.role].includes(kind)) {
            expect(() => withOutcome(paper, { step: turn, outcome: outcome(kind) }, facts)).toThrow(
              HttpProblem,
            );
            continue;
          }
          const after = withOutcome(
            paper,
            { step: turn, outcome: outcome(kind, { to: step.body === 'anderes' ? 'drittes' : 'anderes' }) },
            facts,
          );
          const held = after.route.map((one) => one.outcome !== null);
          expect(held).toEqual([...held].sort().reverse());
          expect(held.filter(Boolean)).toHaveLength(turn + 1);
          expect(withoutLastOutcome(after).paper).toEqual(paper);
          paper = after;
        }
      }),
    );
  });

  test('referred by the body that decides, it comes back to it', () => {
    const paper = paperWith([{ body: 'kreistag', role: 'decides' }]);
    const after = withOutcome(
      paper,
      { step: 0, outcome: outcome('referred', { to: 'schulausschuss' }) },
      facts,
    );
    expect(after.route.map(({ body, role: does }) => [body, does])).toEqual([
      ['kreistag', 'decides'],
      ['schulausschuss', 'advises'],
      ['kreistag', 'decides'],
    ]);
  });

  test('a body is not referred to itself, and a meeting that was called off has no outcome', () => {
    const paper = paperWith([{ body: 'kreistag', role: 'decides' }]);
    const toItself = outcome('referred', { to: 'kreistag' });
    expect(() => withOutcome(paper, { step: 0, outcome: toItself }, facts)).toThrow('Gremium fehlt');
    const meeting = { on: '2026-11-18', state: 'cancelled' } as const;
    const called = { ...facts, meeting: { ...meetingBase, ...meeting } };
    expect(() => withOutcome(paper, { step: 0, outcome: outcome('decided') }, called)).toThrow(
      'Sitzung abgesagt',
    );
  });

  test('stands open, decided but not carried out, done or rejected', () => {
    const paper = paperWith([{ body: 'kreistag', role: 'decides' }]);
    expect(paperStanding(paper)).toBe('open');
    expect(paperStanding(paperWith([]))).toBe('open');
    const decided = withOutcome(paper, { step: 0, outcome: outcome('decided') }, facts);
    expect(paperStanding(decided)).toBe('toCarryOut');
    expect(paperStanding({ ...decided, carriedOut: '2026-11-18' })).toBe('done');
    expect(paperStanding(withOutcome(paper, { step: 0, outcome: outcome('rejected') }, facts))).toBe(
      'rejected',
    );
    const told = paperWith([{ body: 'schulausschuss', role: 'isTold' }], 'information');
    expect(paperStanding(withOutcome(told, { step: 0, outcome: outcome('noted') }, facts))).toBe('done');
  });

  test('without an outcome there is nothing to take back', () => {
    expect(() => withoutLastOutcome(paperWith([{ body: 'kreistag', role: 'decides' }]))).toThrow(
      'Kein Ergebnis',
    );
  });
});

const meetingBase = {
  key: 's',
  title: '',
  body: 'kreistag',
  time: null,
  place: null,
  agenda: [],
  minutes: '',
  invented: false,
};
