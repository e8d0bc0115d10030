import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod';

/** An element of the structure that a screen reader is told, with the text of all that is in it. */
export interface PdfElement {
  role: string;
  alt: string | null;
  text: string;
  children: PdfElement[];
}

export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  /** How far its text goes to the left and right, in points. */
  left: number;
  right: number;
  /** All that is to be seen, running head and foot among it. */
  text: string;
  /** What stands on this page of each element that goes over several. */
  elements: PdfElement[];
}

/** A PDF as a reader finds it. */
export interface PdfReading {
  title: string;
  author: string;
  language: string;
  isMarked: boolean;
  /** The XMP packet, with the marks of the standards that the file says it keeps. */
  metadata: string;
  outline: { level: number; title: string }[];
  /** The typefaces that its texts are set in. */
  fonts: { name: string; isEmbedded: boolean }[];
  pages: PdfPage[];
}

const info = z.object({ Title: z.string(), Author: z.string().default(''), Language: z.string() });
const marks = z.object({ Marked: z.boolean() });

/** Reads a file back with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  // It takes the bytes away from whoever hands them over.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  const file = await task.promise;
  const metadata = await file.getMetadata();
  const { Title, Author, Language } = info.parse(metadata.info);
  const pages: PdfPage[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    pages.push(await readPage(page));
    for (const { name, isEmbedded } of await readFonts(page)) fonts.set(name, isEmbedded);
  }
  const reading = {
    title: Title,
    author: Author,
    language: Language,
    isMarked: marks.parse(await file.getMarkInfo()).Marked,
    metadata: String(metadata.metadata?.getRaw()),
    outline: flatten(outline.parse(await file.getOutline()), 1),
    fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })),
    pages,
  };
  await task.destroy();
  return reading;
}

interface OutlineEntry {
  title: string;
  items: OutlineEntry[];
}
const outlineEntry: z.ZodType<OutlineEntry> = z.lazy(() =>
  z.object({ title: z.string(), items: z.array(outlineEntry) }),
);
const outline = z
  .array(outlineEntry)
  .nullable()
  .transform((entries) => entries ?? []);

function flatten(entries: readonly OutlineEntry[], level: number): PdfReading['outline'] {
  return entries.flatMap(({ title, items }) => [{ level, title }, ...flatten(items, level + 1)]);
}

type PageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: PageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = textsOf(items);
  const [, , width = 0, height = 0] = page.view;
  const tree = structure.parse(await page.getStructTree());
  const seen = items.flatMap((item) => ('str' in item ? [item] : []));
  const shown = seen
    .filter(({ str }) => str.trim() !== '')
    .map((item) => ({ x: leftOf(item), width: item.width }));
  return {
    width,
    height,
    left: Math.min(...shown.map(({ x }) => x)),
    right: Math.max(...shown.map((item) => item.x + item.width)),
    text: joined(seen),
    elements: tree ? childrenOf(tree, texts) : [],
  };
}

const font = z.object({ name: z.string(), missingFile: z.boolean() });

async function readFonts(page: PageProxy): Promise<PdfReading['fonts']> {
  // Fonts are there once the page has been made ready for drawing.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const ids = new Set(items.flatMap((item) => ('str' in item && item.str !== '' ? [item.fontName] : [])));
  return [...ids].map((id) => {
    const { name, missingFile } = font.parse(page.commonObjs.get(id));
    return { name, isEmbedded: !missingFile };
  });
}

type Item = Awaited<ReturnType<PageProxy['getTextContent']>>['items'][number];
type TextItem = Extract<Item, { str: string }>;

const matrix = z.array(z.number()).length(6);

function leftOf({ transform }: TextItem): number {
  return matrix.parse(transform)[4] ?? 0;
}

/** What stands in each marked stretch of a page, by its id. */
function textsOf(items: readonly Item[]): Map<string, TextItem[]> {
  const texts = new Map<string, TextItem[]>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
      continue;
    }
    const id = open.findLast((one) => one !== null);
    if (id) texts.set(id, [...(texts.get(id) ?? []), item]);
  }
  return texts;
}

interface Node {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    role: z.string().optional(),
    alt: z.string().optional(),
    type: z.string().optional(),
    id: z.string().optional(),
    children: z.array(node).optional(),
  }),
);
const structure = node.nullable();

function childrenOf({ children = [] }: Node, texts: ReadonlyMap<string, TextItem[]>): PdfElement[] {
  return children
    .filter(({ role }) => role !== undefined)
    .map((child) => ({
      role: child.role ?? '',
      alt: child.alt ?? null,
      text: joined(itemsOf(child, texts)),
      children: childrenOf(child, texts),
    }));
}

function itemsOf({ id, children = [] }: Node, texts: ReadonlyMap<string, TextItem[]>): TextItem[] {
  const own = id === undefined ? [] : (texts.get(id) ?? []);
  return [...own, ...children.flatMap((child) => itemsOf(child, texts))];
}

/** Stretches of text in their order, words put together again that were hyphenated at a line's end; every space is a plain one. */
function joined(items: readonly TextItem[]): string {
  const text = items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
  return text
    .replaceAll(/(?<=\p{L})-\n(?=\p{Ll})(?!(und|oder|bzw)\b)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** All elements of a role, wherever they are nested, in the order of reading. */
export function elementsOf(elements: readonly PdfElement[], role: RegExp): PdfElement[] {
  return elements.flatMap((element) => [
    ...(role.test(element.role) ? [element] : []),
    ...elementsOf(element.children, role),
  ]);
}
