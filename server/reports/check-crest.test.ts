import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { demoCrest } from '../../data/demo/index.ts';
import { HttpProblem } from '../errors.ts';
import { checkCrest } from './check-crest.ts';
import { drawPicture } from './draw-picture.ts';

const box = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="100" viewBox="0 0 80 100">';
const svg = (inside: string, root = box) => Buffer.from(`${root}${inside}</svg>`);
const shield = '<path d="M0 0H80V60Q40 120 0 60Z" fill="#0b5" stroke="#000"/>';
const png = Buffer.from(drawPicture({ svg: svg(shield).toString() }, 1));

function complaint(bytes: Uint8Array): string {
  try {
    checkCrest(bytes);
  } catch (error) {
    if (error instanceof HttpProblem) return `${error.status} ${error.detail}`;
    throw error;
  }
  return '';
}

test('an SVG that draws and a PNG are kept as they are', () => {
  const drawn = svg(shield);
  expect(checkCrest(drawn)).toEqual({ type: 'image/svg+xml', bytes: drawn });
  expect(checkCrest(png)).toEqual({ type: 'image/png', bytes: png });
});

test('the crest of the demonstration may be kept', () => {
  expect(complaint(Buffer.from(demoCrest))).toBe('');
});

test.each([
  ['a colour of its own', '<style>path{fill:url(#g)}</style><linearGradient id="g"/>'],
  ['a use of its own part', '<g id="a"/><use href="#a"/><use xlink:href=\'#a\'/>'],
  ['a picture in itself', `<image href="data:image/png;base64,${png.toString('base64')}"/>`],
  ['words about its licence', '<metadata><a rdf:resource="http://example.org/"/></metadata>'],
])('an SVG may hold %s', (_what, inside) => {
  const names =
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  expect(complaint(svg(inside + shield, box.replace('<svg', `<svg ${names}`)))).toBe('');
});

test.each([
  ['<script>alert(1)</script>', 'ein Programm'],
  ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'ein Programm'],
  ['<path onload="alert(1)"/>', 'ein Programm'],
  ['<path d="M0 0"onclick = "alert(1)"/>', 'ein Programm'],
  ['<a href="javascript:alert(1)"/>', 'ein Programm'],
  ['<a href="&#106;avascript:alert(1)"/>', 'ein Programm'],
  ['<a href="&#x6A;avascript:alert(1)"/>', 'ein Programm'],
  ['<foreignObject><p>Text</p></foreignObject>', 'fremde Inhalte'],
  ['<iframe/>', 'fremde Inhalte'],
  ['<a><animate attributeName="href" to="x"/></a>', 'eine Bewegung'],
  ['<set attributeName="href"/>', 'eine Bewegung'],
  ['<image href="https://example.org/a.png"/>', 'einen Verweis'],
  ["<image xlink:href='//example.org/a.png'/>", 'einen Verweis'],
  ['<image href="data:image/svg+xml;base64,PHN2Zz4="/>', 'einen Verweis'],
  ['<use href=" other.svg#a"/>', 'einen Verweis'],
  ['<path fill="url(https://example.org/#a)"/>', 'einen Verweis'],
  ['<path fill="u&#114;l( https://example.org/#a)"/>', 'einen Verweis'],
  ['<style>path{fill:\\75rl(https://example.org)}</style>', 'einen Verweis'],
  ['<style>@import "https://example.org/a.css";</style>', 'einen Verweis'],
])('an SVG is refused that holds %s', (inside, about) => {
  expect(complaint(svg(inside + shield))).toMatch(new RegExp(`^422 Das SVG enthält ${about}.* Bitte `));
});

test.each([
  ['<?xml-stylesheet href="#a"?>', 'einen Verweis'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'eigene Kürzel'],
])('an SVG is refused that begins with %s', (beginning, about) => {
  expect(complaint(Buffer.concat([Buffer.from(beginning), svg(shield)]))).toContain(`enthält ${about}`);
});

/** The PNG with one byte otherwise, or cut off. */
const changed = (at: number, byte: number) =>
  Buffer.concat([png.subarray(0, at), Buffer.of(byte), png.subarray(at + 1)]);

const clear = Buffer.from(new Resvg(svg('').toString()).render().asPng());

test.each([
  ['what is no picture', Buffer.from('%PDF-1.7'), /^422 Die Datei ist weder SVG noch PNG\. Bitte /],
  ['nothing', Buffer.alloc(0), /weder SVG noch PNG/],
  ['text in no encoding of ours', Buffer.from([0xff, 0xfe, 0x3c, 0x00]), /weder SVG noch PNG/],
  ['an SVG that is not closed', Buffer.from(`${box}<path`), /lässt sich nicht zeichnen\. Bitte /],
  ['half a PNG', png.subarray(0, png.length - 20), /PNG ist beschädigt oder leer\. Bitte /],
  ['a PNG without height', changed(23, 0), /PNG ist beschädigt/],
  ['a PNG with broken pixels', changed(43, 0), /PNG ist beschädigt/],
  ['a PNG with fewer lines than it says', changed(23, 120), /PNG ist beschädigt/],
  ['a PNG that shows nothing', clear, /beschädigt oder leer/],
  ['a PNG of 16777296 pixels width', changed(16, 1), /größer als 4000 × 4000 Punkte\. Bitte /],
  ['a ribbon', svg(shield, box.replace('width="80"', 'width="601"')), /zu schmal oder zu breit\. Bitte /],
])('%s is refused with a remedy', (_what, bytes, says) => {
  expect(complaint(bytes)).toMatch(says);
});

test('500 kB are enough, one byte more is not', () => {
  const room = 500_000 - svg(`<desc></desc>${shield}`).length;
  const filled = (bytes: number) => svg(`<desc>${'x'.repeat(bytes)}</desc>${shield}`);
  expect(complaint(filled(room))).toBe('');
  expect(complaint(filled(room + 1))).toMatch(/größer als 500 kB\. Bitte /);
});
