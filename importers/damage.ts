import type { Problem } from '../data/problem.ts';

/**
 * Finds what shows that a text was damaged before it came here: replacement characters (U+FFFD, also re-encoded as
 * `ï¿½`), umlauts that were encoded twice, a second byte order mark, zero bytes and the marks of an unresolved merge.
 * `text` has plain line ends. One problem a line; `total` counts the characters.
 */
export async function findDamage(
  text: AsyncIterable<string>,
  delimiter: string,
  onProblem: (problem: Problem) => void,
): Promise<{ characters: number; lines: number }> {
  const total = { characters: 0, lines: 0 };
  let line = 1;
  let rest = '';
  const check = (complete: string) => {
    if (suspicious.test(complete)) {
      for (const [index, content] of complete.split('\n').entries()) {
        for (const problem of problemsOfLine(content, line + index, delimiter, total)) onProblem(problem);
      }
    }
    line += countLineFeeds(complete);
  };
  for await (const piece of text) {
    const joined = rest + piece;
    const end = joined.lastIndexOf('\n') + 1;
    check(joined.slice(0, end));
    rest = joined.slice(end);
    if (rest.length > longestLine) {
      check(rest);
      rest = '';
    }
  }
  check(rest);
  return total;
}

/** What a damaged file needs. */
export const damageRemedy =
  'Bitte die Datei unverändert neu herunterladen und nicht mit einem anderen Programm öffnen und speichern; muss sie geöffnet werden, dann mit der Zeichenkodierung des Portals (meist Windows-1252 oder UTF-8).';

const longestLine = 1_000_000;
/** U+FFFD, what becomes of it in a second wrong saving, and German letters that were taken for two. */
const lostCharacter = /\ufffd|ï¿½|Ã[¤¶¼Ÿ„–œ\u0084\u0096\u009c\u009f]/g;
const suspicious = /[\ufffd\ufeff\0]|ï¿½|Ã[¤¶¼Ÿ„–œ\u0084\u0096\u009c\u009f]|^(?:<{7}|={7}|>{7})/m;

function problemsOfLine(
  content: string,
  line: number,
  delimiter: string,
  total: { characters: number; lines: number },
): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, index: number, message: string) =>
    problems.push({
      code,
      severity: 'error',
      line,
      column: content.slice(0, index).split(delimiter).length,
      text: content.slice(Math.max(0, index - 20), index + 20),
      message,
    });
  const lost = [...content.matchAll(lostCharacter)];
  const first = lost[0];
  if (first) {
    total.characters += lost.length;
    total.lines += 1;
    add(
      'damaged-characters',
      first.index,
      `${lost.length === 1 ? 'Ein Zeichen ist' : `${lost.length} Zeichen sind`} unlesbar geworden („${first[0]}“): Die Datei wurde in der falschen Zeichenkodierung gespeichert. Bitte die Datei unverändert neu herunterladen.`,
    );
  }
  const mark = content.indexOf('\ufeff');
  if (mark >= 0) {
    add(
      'second-file',
      mark,
      'Mitten in der Datei beginnt eine zweite Datei (Byte-Reihenfolge-Marke). Bitte die Dateien einzeln hochladen.',
    );
  }
  const zero = content.indexOf('\0');
  if (zero >= 0) {
    add(
      'nul-byte',
      zero,
      'In der Zeile steht ein Nullbyte; die Datei wurde bei der Übertragung oder auf dem Datenträger beschädigt. Bitte neu herunterladen.',
    );
  }
  const conflict = /^(?:<{7}|={7}|>{7})(?= |$|[;,\t])/.exec(content);
  if (conflict) {
    add(
      'conflict-marker',
      0,
      `Hier steht die Marke „${conflict[0]}“ eines nicht aufgelösten Versionskonflikts; zwei Fassungen stehen ineinander. Bitte die Datei aus der Quelle neu herunterladen.`,
    );
  }
  return problems;
}

function countLineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
