import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';
import { pictureFile, pictureSize } from '../../web/words/handbook/handbook-page.ts';
import { maybeHandbookPage } from '../../web/words/handbook/index.ts';
import { page, visit } from './pages.ts';

/** No picture of the handbook is larger, so that its pages stay light. */
const mostBytes = 150_000;

/**
 * Shows the page that a chapter of the handbook has a picture of, and takes the picture where ZIELKREIS_PICTURES is
 * set. Without it the picture has to be there, of the size that the chapter says, and the page under its heading.
 */
export async function expectHandbookPicture(chapter: string): Promise<void> {
  const picture = maybeHandbookPage(chapter)?.picture;
  if (!picture) throw new Error(`no such chapter: ${chapter}`);
  const file = `web/public${pictureFile(chapter)}`;
  const before = page.viewportSize();
  await page.setViewportSize(pictureSize);
  await visit(picture.path);
  await expect.poll(() => page.locator('h1').first().innerText()).toBe(picture.title);
  if (picture.begins === 'chart') await showChart();
  if (process.env.ZIELKREIS_PICTURES) {
    mkdirSync(dirname(file), { recursive: true });
    await page.screenshot({ path: file });
  }
  if (before) await page.setViewportSize(before);
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThan(mostBytes);
  expect(sizeOf(bytes)).toEqual(pictureSize);
}

/** Scrolls the card of the first chart to the top of the window. */
async function showChart(): Promise<void> {
  const card = page.locator('.card', { has: page.locator('svg[role="img"]') }).first();
  await card.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 16));
}

/** From the header of a PNG file: eight bytes of signature, then a chunk that begins with width and height. */
function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
