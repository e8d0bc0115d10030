import { expect, test } from 'vitest';
import { readRichText } from '../../../data/rich-text.ts';
import { type RichMark, withMark } from './rich-marks.ts';

/** A text in which « and » stand around what is chosen. */
function marked(text: string) {
  const start = text.indexOf('«');
  return { text: text.replace(/[«»]/g, ''), start, end: text.indexOf('»') - 1 };
}

function shown({ text, start, end }: { text: string; start: number; end: number }): string {
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

test.each<[RichMark, string, string]>([
  ['bold', 'Der «Anteil» sinkt', 'Der **«Anteil»** sinkt'],
  ['bold', 'Der **«Anteil»** sinkt', 'Der «Anteil» sinkt'],
  ['bold', 'Der *«Anteil»* sinkt', 'Der ***«Anteil»*** sinkt'],
  ['bold', '«»', '**«»**'],
  ['italic', 'Der «Anteil» sinkt', 'Der *«Anteil»* sinkt'],
  ['italic', 'Der *«Anteil»* sinkt', 'Der «Anteil» sinkt'],
  ['italic', 'Der **«Anteil»** sinkt', 'Der ***«Anteil»*** sinkt'],
  ['heading', 'vorher\nEin«»Titel\nnachher', 'vorher\n# Ein«»Titel\nnachher'],
  ['heading', '# Ein«»Titel', 'Ein«»Titel'],
  ['list', 'eins«»', '- eins«»'],
  ['list', '1. «eins\n2. zwei»', '«- eins\n- zwei»'],
  ['list', '«- eins\n- zwei»', '«eins\nzwei»'],
  ['numbered', 'e«ins\nzwe»i', '«1. eins\n2. zwei»'],
  ['link', 'im «Portal».', 'im [Portal](«https://»).'],
])('%s on %s', (mark, before, after) => {
  expect(shown(withMark(marked(before), mark))).toBe(after);
});

test('what the marks write is read as such', () => {
  const list = withMark(marked('«eins\nzwei»'), 'numbered').text;
  expect(readRichText(list, 2)).toMatchObject([{ kind: 'list', ordered: true, items: [{}, {}] }]);
  const bold = withMark(marked('«fett»'), 'bold').text;
  expect(readRichText(bold, 2)).toMatchObject([{ kind: 'paragraph', runs: [{ text: 'fett', bold: true }] }]);
});
