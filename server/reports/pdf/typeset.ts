import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import * as z from 'zod';
import { fontFiles } from '../fonts.ts';
import type { PdfStandard } from '../report-writer.ts';

/** What the templates are given: `data.json`, and the pictures that it names. */
export interface TypesetInput {
  data: unknown;
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Beside this file, and beside the bundle that the build makes of it. */
const folder = fileURLToPath(new URL('./templates', import.meta.url));

/** Made with the first report: finding the typefaces takes as long as setting some pages. */
let made: NodeCompiler | undefined;

/**
 * Sets the templates with these data. Typst runs in this thread and to its end, so that nothing else sees the files it
 * is lent. Its warnings are errors: a report must not go out with what it warned of.
 */
export function typeset(input: TypesetInput, standard: PdfStandard): Uint8Array {
  made ??= createCompiler();
  try {
    lend(made, input);
    return writeWithSigns(made, input.data, standard);
  } finally {
    made.resetShadow();
    // What it remembers of a report it would keep for ever.
    made.evictCache(0);
  }
}

function createCompiler(): NodeCompiler {
  const fontPaths = [...new Set(fontFiles().map((file) => dirname(file)))];
  return NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: folder });
}

function lend(compiler: NodeCompiler, { pictures }: TypesetInput): void {
  for (const [name, bytes] of pictures) compiler.mapShadow(join(folder, name), Buffer.from(bytes));
}

/** Controls and marks of direction that nobody sees, halves of characters: no face has them. Ends of lines are space. */
const controls = /(?![\n\r])[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const spaces = /[\t\u2028\u2029]/g;

/** What nearly all texts are of, and every face has. */
const usual = /^[ -~\u00a0-\u017f–„“”‘’−…·]*$/;

/** The typeface has no hyphen that never breaks. */
function asShown(text: string): string {
  if (usual.test(text)) return text;
  return text.replaceAll(spaces, ' ').replaceAll(controls, '').replaceAll('\u2011', '-');
}

/** Signs that change the one before them: accents, frames, what makes one picture of several. */
const added = /^[\p{M}\p{Cf}]$/u;

/** Every face has these, and names of pictures are made of them. */
const plain = /^[ -~]$/;

/** Stands for a character that no face of the paper has. */
const missing = '□';

/**
 * What no face can show (a smiley in somebody's text) is replaced, and the report set once more without it. Typst names a
 * sign that it can't frame or accent together with its frame: the added ones go first, so that the plain one stays.
 */
function writeWithSigns(
  compiler: NodeCompiler,
  data: unknown,
  standard: PdfStandard,
  signs: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const change = (_name: string, field: unknown) =>
    typeof field === 'string' ? withSigns(asShown(field), signs) : field;
  compiler.mapShadow(join(folder, 'data.json'), Buffer.from(JSON.stringify(data, change)));
  const document = compileReport(compiler);
  try {
    return compiler.pdf(document, { pdfStandard: standard });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const unshown = readUnshown(words).filter((sign) => !signs.has(sign));
    const marks = unshown.filter((sign) => added.test(sign));
    const others = unshown.filter((sign) => !plain.test(sign));
    const more: [string, string][] =
      marks.length > 0 ? marks.map((sign) => [sign, '']) : others.map((sign) => [sign, missing]);
    if (more.length === 0) throw new Error(`typst refused the pdf: ${readMessages(words).join('; ')}`);
    return writeWithSigns(compiler, data, standard, new Map([...signs, ...more]));
  }
}

function withSigns(text: string, signs: ReadonlyMap<string, string>): string {
  if (signs.size === 0) return text;
  return [...text].map((sign) => signs.get(sign) ?? sign).join('');
}

function compileReport(compiler: NodeCompiler): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: join(folder, 'report.typ') });
  const found = compiled.takeDiagnostics();
  const messages = found ? readDiagnostics(compiler.fetchDiagnostics(found)) : [];
  if (messages.length > 0) throw new Error(`typst could not set the report: ${messages.join('; ')}`);
  const { result } = compiled;
  if (!result) throw new Error('typst made no document of the report');
  return result;
}

const diagnostics = z.array(
  z.object({
    message: z.string(),
    path: z.string(),
    range: z.object({ start: z.object({ line: z.number() }) }).nullable(),
  }),
);

function readDiagnostics(found: unknown): string[] {
  return diagnostics
    .parse(found)
    .map(({ message, path, range }) =>
      range ? `${message} (${path.split('/').at(-1)}, line ${range.start.line + 1})` : message,
    );
}

/** The messages in the words of a refused export, which come as Typst's own debug output. */
function readMessages(words: string): string[] {
  const found = [...words.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    unquoted(message),
  );
  return found.length > 0 ? found : [words];
}

/** The characters that Typst says it can't show, each once. */
function readUnshown(words: string): string[] {
  const texts = readMessages(words).map(
    (message) => /^PDF\/.* error: the text `"(.*)"` could not be displayed/s.exec(message)?.[1] ?? '',
  );
  return [...new Set(texts.flatMap((text) => [...unquoted(text)]))];
}

/** How Typst quotes what is no letter, beside its number. */
const escapes = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['0', '\0'],
]);

function unquoted(text: string): string {
  return text.replaceAll(
    /\\(?:u\{([0-9a-f]+)\}|(["\\'tnr0]))/g,
    (_, code: string | undefined, sign: string) =>
      code === undefined ? (escapes.get(sign) ?? sign) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
