/** Whether a text that streams through ends in a line break, as every program writes it; a cut file does not. */
export interface TextEnd {
  endsInLineBreak: boolean;
}

/** Passes the text through and notes how it ended; `end` holds once all of it has been read. */
export async function* watchEnd(text: AsyncIterable<string>, end: TextEnd) {
  for await (const piece of text) {
    if (piece !== '') end.endsInLineBreak = /[\r\n]$/.test(piece);
    yield piece;
  }
}
