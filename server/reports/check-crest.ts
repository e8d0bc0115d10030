import { inflateSync } from 'node:zlib';
import { HttpProblem } from '../errors.ts';
import { checkPlainSvg } from './check-crest-svg.ts';
import { isPaintedPng, maybeDrawnSize } from './draw-picture.ts';
import type { Crest } from './report-writer.ts';

/** How many bytes a crest may have, and pixels its picture in a direction. */
const mostBytes = 500_000;
const mostPixels = 4_000;
/** So many times as wide as high, or the other way round, and it doesn't fit the head of paper. */
const mostSlender = 6;

/**
 * A crest as it may be kept: an SVG that draws and does nothing else, or a PNG. Throws `HttpProblem` that says what is
 * wrong with it.
 */
export function checkCrest(bytes: Uint8Array): Crest {
  if (bytes.length > mostBytes) {
    throw refuse('Das Wappen ist größer als 500 kB. Bitte verkleinern Sie die Datei.');
  }
  const type = isPng(bytes) ? 'image/png' : 'image/svg+xml';
  const size = type === 'image/png' ? pngSize(bytes) : svgSize(bytes);
  const slender = Math.max(size.width / size.height, size.height / size.width);
  if (slender > mostSlender) {
    throw refuse('Das Wappen ist für den Briefkopf zu schmal oder zu breit. Bitte schneiden Sie es zu.');
  }
  return { type, bytes };
}

interface Size {
  width: number;
  height: number;
}

function svgSize(bytes: Uint8Array): Size {
  const text = maybeText(bytes);
  if (text === undefined || !/<(\w+:)?svg[\s>]/.test(text)) {
    throw refuse('Die Datei ist weder SVG noch PNG. Bitte wählen Sie das Wappen als SVG oder PNG.');
  }
  checkPlainSvg(text);
  const size = maybeDrawnSize(text);
  if (size) return size;
  throw refuse(
    'Das SVG lässt sich nicht zeichnen. Bitte speichern Sie es mit einem Zeichenprogramm neu, oder nehmen Sie ein PNG.',
  );
}

function maybeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

/** Of a PNG whose parts are all there (PNG specification, sections 5.3 and 11.2). */
function pngSize(file: Uint8Array): Size {
  const chunks = readChunks(file);
  const head = chunks[0]?.type === 'IHDR' ? chunks[0].data : undefined;
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (!head || head.length < 13 || chunks.at(-1)?.type !== 'IEND' || pixels.length === 0) throw brokenPng();
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (width === 0 || height === 0) throw brokenPng();
  if (width > mostPixels || height > mostPixels) {
    throw refuse(
      `Das Bild ist größer als ${mostPixels} × ${mostPixels} Punkte. Bitte verkleinern Sie es, oder nehmen Sie ein SVG.`,
    );
  }
  try {
    // Eight bytes a pixel at most, and one more a line and pass.
    inflateSync(Buffer.concat(pixels), { maxOutputLength: 8 * width * height + 16 * (height + 8) });
  } catch {
    throw brokenPng();
  }
  if (!isPaintedPng(file)) throw brokenPng();
  return { width, height };
}

function readChunks(bytes: Uint8Array): { type: string; data: Buffer }[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = pngSignature.length; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    if (at + 12 + length > file.length) break;
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function brokenPng(): HttpProblem {
  return refuse('Das PNG ist beschädigt oder leer. Bitte speichern Sie das Bild neu.');
}

function refuse(detail: string): HttpProblem {
  return new HttpProblem(422, 'Wappen nicht übernommen', detail);
}
