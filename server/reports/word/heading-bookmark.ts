import { Bookmark, BookmarkEnd, BookmarkStart } from 'docx';
import { textRuns } from './word-text.ts';

/**
 * A heading's text as something that the contents point to. docx takes the ids of bookmarks from a count of the whole
 * process, so that no file would be made twice alike.
 */
export class HeadingBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(text: string, heading: number) {
    super({ id: anchorOf(heading), children: textRuns(text) });
    this.start = new BookmarkStart(anchorOf(heading), heading);
    this.end = new BookmarkEnd(heading);
  }
}

/** The name by which the report's first, second … heading is pointed to, as Word names them itself. */
export function anchorOf(heading: number): string {
  return `_Toc${heading}`;
}
