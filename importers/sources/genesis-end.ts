import type { Problem } from '../../data/problem.ts';
import type { AreaDirectory } from '../importer.ts';
import type { RowKeys } from './genesis-keys.ts';
import type { LayoutEnd } from './genesis-layout.ts';

/** Gathers what tells whether a table without its footer is nevertheless whole. */
export function createCompletenessCheck(areas: AreaDirectory) {
  const rowsOfTime = new Map<string, number>();
  const rowsOfArea = new Map<string, number>();
  const states = new Set<string>();
  let first: RowKeys['area'] = null;
  let last: RowKeys['area'] = null;
  let firstTime: string | null = null;
  let lastTime: string | null = null;
  let hasDistricts = false;

  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  const isEven = (map: ReadonlyMap<string, number>) => new Set(map.values()).size <= 1;

  return {
    see(keys: RowKeys, state: string | undefined) {
      first ??= keys.area;
      last = keys.area;
      firstTime ??= keys.timeText;
      lastTime = keys.timeText;
      hasDistricts ||= keys.area?.text.length === 5 && !keys.area.byName;
      count(rowsOfTime, keys.timeText);
      if (keys.area) count(rowsOfArea, keys.area.text);
      if (state !== undefined) states.add(state);
    },
    /** Länder (two digits) that do not occur. */
    missingStates: () => stateKeys.filter((key) => !states.has(key)),
    /**
     * Rows are missing at the end: the last period or area has fewer rows than the first, or a listing of the Länder
     * or their districts stops before its last.
     */
    isCut(): boolean {
      const isShort =
        (rowsOfTime.get(lastTime ?? '') ?? 0) < (rowsOfTime.get(firstTime ?? '') ?? 0) ||
        (rowsOfArea.get(last?.text ?? '') ?? 0) < (rowsOfArea.get(first?.text ?? '') ?? 0);
      const hasAll = hasDistricts && first?.text === 'DG';
      return isShort || stopsEarly(states, hasAll ? 1 : 2, areas) || (hasAll && lacksDistricts(last, areas));
    },
    /** All Länder are there, the last one to its end, with as many rows for each period and area. */
    isComplete(): boolean {
      if (!first || !last || states.size < stateKeys.length || !isEven(rowsOfTime)) return false;
      if (first.byName) return isEven(rowsOfArea);
      const ends = last.text.startsWith('16') && !hasLaterDistrict(last.text, areas);
      return first.text === 'DG' && ends && rowsOfArea.get(first.text) === rowsOfArea.get(last.text);
    },
  };
}

const stateKeys = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Of a list of at least so many Länder, by code or by name, all from some point on are missing. */
function stopsEarly(states: ReadonlySet<string>, least: number, areas: AreaDirectory): boolean {
  const seen = [...states];
  if (seen.length < least || seen.length === stateKeys.length) return false;
  const byName = stateKeys.toSorted((one, other) =>
    nameOf(one, areas).localeCompare(nameOf(other, areas), 'de'),
  );
  return [stateKeys, byName].some((order) => seen.every((key, index) => order[index] === key));
}

function nameOf(key: string, areas: AreaDirectory): string {
  return areas.maybeArea(key)?.name ?? key;
}

/** The listing stops at Thüringen or in it. */
function lacksDistricts(last: RowKeys['area'], areas: AreaDirectory): boolean {
  return (
    last !== null &&
    (last.text === '16' || (last.text.startsWith('16') && hasLaterDistrict(last.text, areas)))
  );
}

function hasLaterDistrict(code: string, areas: AreaDirectory): boolean {
  if (code.length !== 5) return false;
  for (let number = Number(code) + 1; number < 17_000; number += 1) {
    if (areas.maybeArea(String(number))?.key === String(number)) return true;
  }
  return false;
}

export interface FileEnd {
  end: LayoutEnd;
  /** Line of the last data row, and the line break at the end of the file. */
  lastLine: number | null;
  endsInLineBreak: boolean;
  /** Line of a footer cell whose quote is not closed. */
  openQuote: number | null;
}

/** What is wrong with the end of a table: a footer that is missing or cut, or data that end in the middle. */
export function judgeEnd(
  file: FileEnd,
  check: ReturnType<typeof createCompletenessCheck>,
): Problem | undefined {
  const { end, lastLine } = file;
  const about = { line: lastLine, column: null, text: null };
  const missing = check.missingStates();
  const lacking =
    missing.length > 0 && missing.length < 16 ? ` Es fehlen die Länder ${missing.join(', ')}.` : '';
  if (end.rule || end.copyright || end.stateDate !== null) {
    if (end.stateDate !== null && file.openQuote === null) return undefined;
    return {
      ...about,
      code: 'footer-cut',
      severity: 'warning',
      line: file.openQuote ?? lastLine,
      message:
        'Der Fuß der Tabelle ist abgeschnitten: Fußnoten oder die Zeile „Stand:“ fehlen. Die Zahlen sind vollständig; bitte laden Sie die Datei neu herunter, wenn Sie die Fußnoten brauchen.',
    };
  }
  const isCut = check.isCut();
  if (!isCut && (file.endsInLineBreak || check.isComplete())) {
    return {
      ...about,
      code: 'footer-missing',
      severity: 'warning',
      message: `Der Fuß der Tabelle (Linie, Fußnoten, „Stand:“) fehlt. Bitte prüfen Sie, ob die Tabelle bis zur letzten Zeile vollständig ist${file.endsInLineBreak ? '' : ' und ob ihre letzte Zahl ganz ist (die Zeile hat kein Zeilenende)'}.${lacking}`,
    };
  }
  return {
    ...about,
    code: 'truncated',
    severity: 'error',
    // The whole file is refused for it.
    line: null,
    message: `Die Datei bricht in oder nach Zeile ${lastLine ?? 1} ab: ${isCut ? 'Die Aufzählung der Gebiete oder Zeiträume hört mittendrin auf' : 'Die letzte Zeile hat kein Zeilenende'}, und der Fuß der Tabelle fehlt.${lacking} Bitte laden Sie die Datei noch einmal vollständig herunter.`,
  };
}
