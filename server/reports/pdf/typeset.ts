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
    return writeWithSigns(made, JSON.stringify(input.data, withoutControls), standard);
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

/** Controls and marks of direction that nobody sees: no face has them. Tabs and ends of lines are space. */
const controls = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

function withoutControls(_name: string, field: unknown): unknown {
  return typeof field === 'string' ? field.replaceAll(controls, '') : field;
}

/** Stands for a character that no face of the paper has. */
const missing = '□';

/** What no face can show (a smiley in somebody's text) is replaced, and the report set once more without it. */
function writeWithSigns(compiler: NodeCompiler, data: string, standard: PdfStandard): Uint8Array {
  compiler.mapShadow(join(folder, 'data.json'), Buffer.from(data));
  const document = compileReport(compiler);
  try {
    return compiler.pdf(document, { pdfStandard: standard });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const replaced = withoutUnshown(data, words);
    if (replaced === data) throw new Error(`typst refused the pdf: ${readMessages(words).join('; ')}`);
    return writeWithSigns(compiler, replaced, standard);
  }
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

function withoutUnshown(data: string, words: string): string {
  const unshown = readMessages(words).flatMap((message) => {
    const [, text] = /^PDF\/.* error: the text `"(.*)"` could not be displayed/s.exec(message) ?? [];
    return text === undefined ? [] : [unquoted(text)];
  });
  return unshown.reduce((left, text) => left.replaceAll(text, missing.repeat([...text].length)), data);
}

function unquoted(text: string): string {
  return text.replaceAll(/\\(?:u\{([0-9a-f]+)\}|(["\\']))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
