import { ConcreteHyperlink, type IContext, TextRun } from 'docx';

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link to an address of the web whose id is the same in every making of the file; docx's own draws lots. */
export class Hyperlink extends ConcreteHyperlink {
  private readonly address: string;
  private isRelated = false;

  constructor(text: string, address: string, id: string) {
    super([new TextRun({ text, style: 'Hyperlink' })], id);
    this.address = address;
  }

  override prepForXml(context: IContext) {
    if (!this.isRelated) {
      context.viewWrapper.Relationships.addRelationship(this.linkId, relationship, this.address, 'External');
    }
    this.isRelated = true;
    return super.prepForXml(context);
  }
}
