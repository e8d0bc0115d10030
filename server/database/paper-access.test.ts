import { expect, test } from 'vitest';
import { paper } from '../../data/cycle/paper.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { readPaperAccess } from './paper-access.ts';
import { changeRecords } from './record-writer.ts';

const [first, second, third] = ['01', '02', '03'].map((month) => `2026-${month}-01T10:00:00.000Z`);
const soonAfter = (at = '') => at.replace('T10', 'T12');

test('a paper is known as it was at a time, out of use or not, and closed with all its numbers', async () => {
  const { db, caller } = await createMunicipality();
  const write = (at: string | undefined, key: string, said: object, archived = false) => {
    const content = paper.parse({ key, title: key, purpose: 'information', ...blank, ...said });
    return changeRecords(db, caller, at ?? '', (writer) =>
      writer.write('paper', content, { reason: null, archived }),
    );
  };
  const blank = { responsible: null, facts: '', assessment: '', proposal: '', link: null, oparl: null };
  await write(first, 'offen', { number: '1' });
  await write(first, 'geheim', { number: 'Entwurf', public: false });
  await write(second, 'geheim', { number: '2', public: false });
  await write(second, 'geheim', { number: '2', public: false }, true);
  await write(second, 'offen', { number: '1' }, true);
  await write(third, 'offen', { number: '1', public: false });
  expect(await readPaperAccess(db, caller, '2025-12-31T10:00:00.000Z')).toEqual({
    open: new Set(),
    closedNumbers: new Set(),
  });
  expect(await readPaperAccess(db, caller, soonAfter(first))).toEqual({
    open: new Set(['offen']),
    closedNumbers: new Set(['Entwurf']),
  });
  expect(await readPaperAccess(db, caller, soonAfter(second))).toEqual({
    open: new Set(['offen']),
    closedNumbers: new Set(['Entwurf', '2']),
  });
  const { open, closedNumbers } = await readPaperAccess(db, caller, null);
  expect([open, [...closedNumbers].sort()]).toEqual([new Set(), ['1', '2', 'Entwurf']]);
});
