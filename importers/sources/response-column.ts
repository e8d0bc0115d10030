/** A column of single responses: which question it belongs to, and which option of it, if it is one of several. */
export interface ResponseColumn {
  index: number;
  question: string;
  /** The option or sub-question in brackets; null where the column is the whole question. */
  part: string | null;
  /** The free text beside "Sonstiges". */
  isOther: boolean;
  /** What joins several answers in one cell; null where a cell holds one. */
  separator: string | null;
}
