import { partQuestion, rangeQuestion } from './choices.ts';
import { type Identified, identifyAll, openHead, readStart } from './head.ts';
import type { ImportContext, Sink, SourceFile } from './importer.ts';
import { inferEncoding } from './text/encoding.ts';
import { maybeCellRange } from './text/workbook.ts';
import type { Part, Unpacked } from './unpack.ts';

const knownFormat = 0.5;

interface Looked {
  part: Part;
  best: Identified | undefined;
}

/**
 * The part of a container that is to be read: the chosen one, else the only one that is recognised, else the surest.
 * An archive with several recognised files leaves it open, because all of them may be meant: then nothing is read until
 * somebody chooses. Undefined where no part is chosen, or the choice names none.
 */
export async function choosePart(
  { parts, what }: Extract<Unpacked, { kind: 'parts' }>,
  { answers }: ImportContext,
  sink: Sink,
): Promise<{ name: string; container: string | null; file: SourceFile } | undefined> {
  const looked: Looked[] = [];
  for (const part of parts) looked.push({ part, best: await identify(part) });
  const recognised = looked.filter(({ best }) => best);
  const said = looked.find(({ part }) => part.name === answers.teil);
  // Any table may be mapped by hand: where files are of a known format, these are meant.
  const known = recognised.filter(({ best }) => (best?.confidence ?? 0) >= knownFormat);
  const isOpen = what === 'archive' && (known.length > 0 ? known : recognised).length > 1 && !said;
  const surest = [...(recognised.length > 0 ? recognised : looked)].sort(
    (one, other) => (other.best?.confidence ?? 0) - (one.best?.confidence ?? 0),
  )[0];
  const chosen = said ?? (isOpen ? undefined : surest);
  if (parts.length > 1) {
    const titled = looked.map(({ part, best }) => ({ part, title: best?.importer.title ?? null }));
    const how = {
      isSaid: said !== undefined,
      isRequired: isOpen || (said !== undefined && what === 'archive'),
    };
    sink.question(partQuestion(titled, chosen?.part.name ?? null, how));
  }
  if (!chosen) return undefined;
  const { name, container } = chosen.part;
  return { name, container, file: cutFile(chosen.part, answers.bereich, sink) };
}

/** A sheet cut to the range that was asked for; a range that is none is said and the whole sheet read. */
function cutFile(part: Part, answer: string | undefined, sink: Sink): SourceFile {
  if (!part.cut) return part.file;
  const range = answer === undefined ? undefined : maybeCellRange(answer);
  sink.question(rangeQuestion(range ? (answer ?? null) : null));
  if (answer !== undefined && !range) {
    sink.problem({
      code: 'no-range',
      severity: 'warning',
      line: null,
      column: null,
      text: answer.slice(0, 80),
      message: `„${answer.slice(0, 80)}“ ist kein Bereich eines Blatts wie A5:H40. Gelesen wurde das ganze Blatt. Bitte den Bereich so angeben oder leer lassen.`,
    });
  }
  return range ? part.cut(range) : part.file;
}

async function identify(part: Part): Promise<Identified | undefined> {
  const { bytes, whole } = await readStart(part.file);
  return identifyAll(await openHead(part.name, inferEncoding(bytes, whole), bytes))[0];
}
