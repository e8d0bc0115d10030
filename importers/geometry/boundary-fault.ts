/** A file of borders that can't be taken, in words for the person who sent it: what is wrong, where, and what to do. */
export class BoundaryFault extends Error {
  readonly title: string;
  readonly detail: string;

  constructor(title: string, detail: string) {
    super(title);
    this.title = title;
    this.detail = detail;
  }
}
