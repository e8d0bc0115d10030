import type { Indicator } from '../data/indicator.ts';
import type { Observation } from '../data/observation.ts';
import type { Problem } from '../data/problem.ts';
import type { Answers, Question, Reading } from '../data/upload.ts';

/** A file as bytes: `open` may be called again and starts from the beginning each time. */
export interface SourceFile {
  name: string;
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What an importer may know of the world outside the file. */
export interface ImportContext {
  /** Area key of the municipality, for rows that name no area. */
  municipality: string;
  /** ISO day. */
  today: string;
  indicators: readonly Indicator[];
  areas: AreaDirectory;
  schools: readonly { number: string; name: string; form: string }[];
  /**
   * Answers (category keys) that are stored for a survey's question in a wave: the period's key and the breakdown
   * without its answer, joined by a blank, → keys.
   */
  storedAnswers: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a person has decided about this file, by the id of the question. */
  answers: Readonly<Answers>;
  /** What was decided about files taken over before, newest first: to be offered again, never used silently. */
  remembered: readonly { format: string; answers: Readonly<Answers> }[];
}

export interface AreaDirectory {
  maybeArea(key: string):
    | {
        key: string;
        name: string;
        level: string;
        validFrom: string | null;
        validTo: string | null;
        validitySource: string;
      }
    | undefined;
  /** Areas with that name, in any of its spellings. */
  areasNamed(name: string): readonly { key: string; name: string; level: string }[];
}

/** Where a reader puts what it finds; observations arrive in batches that the caller may keep. */
export interface Sink {
  observations(batch: Observation[]): void;
  /** A label of a category of an open dimension. */
  category(dimension: string, key: string, label: string): void;
  /** A row that is refused after some of its figures may have been handed out: none of them is taken. */
  refuse?(line: number): void;
  problem(problem: Problem): void;
  /** Asks what the file does not say; the answer, once given, comes with `ImportContext.answers`. */
  question(question: Question): void;
  progress(rows: number, bytes: number): void;
}

/** The beginning of a file, decoded: enough to tell its format. */
export interface Head {
  name: string;
  encoding: string;
  /** First 64 kB as text; the last line may be cut. */
  text: string;
  lines: string[];
  delimiter: ';' | ',' | '\t' | null;
}

export interface Identification {
  /** 0 to 1. */
  confidence: number;
  /** German, for the page: why this format. */
  reasons: string[];
}

export interface Importer {
  id: string;
  /** German, for the page. */
  title: string;
  /** Its files hold single persons' entries: not even a damaged line of them is shown. */
  isPersonal?: boolean;
  /** Known so that its files can be refused with a reason: nobody can choose it. */
  isRefused?: boolean;
  identify(head: Head): Identification | null;
  /** `text` yields decoded pieces of the whole file. Problems go to the sink; what it returns sums up the file. */
  read(text: AsyncIterable<string>, head: Head, context: ImportContext, sink: Sink): Promise<ReadSummary>;
}

/**
 * What an importer says of the whole file; the rest of a `Reading` is counted by `read-file.ts`. `personal` where the
 * file holds single persons' answers or entries.
 */
export type ReadSummary = { personal?: boolean } & Pick<
  Reading,
  | 'code'
  | 'title'
  | 'publisher'
  | 'stateDate'
  | 'footnotes'
  | 'dataRows'
  | 'rejectedRows'
  | 'signs'
  | 'columns'
  | 'head'
  | 'firstRows'
>;
