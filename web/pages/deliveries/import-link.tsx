import type { ArrivedFile } from '../../../data/contract.ts';
import { formatDate } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';

/** When something came, as a link to the import that brought it, with its file under it. */
export function ImportLink({ file }: { file: ArrivedFile }) {
  const { language } = useTongue();
  return (
    <>
      <To path={`/daten/importe/${file.id}`}>{formatDate(file.committedAt, language)}</To>
      <div class="small quiet file-name">{file.fileName}</div>
    </>
  );
}
