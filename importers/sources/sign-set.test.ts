import { expect, test } from 'vitest';
import { context } from '../testing/reading.ts';
import { chooseSignSet } from './sign-set.ts';

const remembered = (zeichensatz: string, format = 'lsn-online') => [{ format, answers: { zeichensatz } }];

/** What a person said counts most, then the file's own signs, then what was said of the last file of the format. */
test.each([
  ['nothing known', [], {}, [], 'classic', true],
  ['the file shows it', ['g'], {}, remembered('classic'), 'lsn', true],
  ['remembered', ['-', 'x'], {}, remembered('lsn'), 'lsn', true],
  ['remembered of another format', ['-'], {}, remembered('lsn', 'tabelle'), 'classic', true],
  ['remembered nonsense', ['-'], {}, remembered('neu'), 'classic', true],
  ['said', ['g'], { zeichensatz: 'classic' }, remembered('lsn'), 'classic', false],
  ['said nonsense', ['g'], { zeichensatz: 'neu' }, [], 'lsn', true],
])('%s', (_, signs, answers, kept, set, suggested) => {
  const choice = chooseSignSet('lsn-online', signs, { ...context, answers, remembered: kept });
  expect(choice.signs).toBe(set);
  expect(choice.question).toMatchObject({ id: 'zeichensatz', answer: set, suggested, required: false });
});
