import { useState } from 'preact/hooks';
import { saveFile } from '../../takeaway.ts';
import { fileNameOf } from '../../words/file-name.ts';
import { useTongue } from './language.ts';

export type Format = 'svg' | 'png' | 'csv' | 'xlsx';

const names: Record<Format, string> = { svg: 'SVG', png: 'PNG', csv: 'CSV', xlsx: 'Excel' };

interface Props {
  /** What it is, said with the menu. */
  title: string;
  formats: readonly Format[];
  make: (format: Format) => Promise<Blob>;
  /** What is in the file, for its name; as the title where that is not given. */
  nameOf?: () => string;
}

/** Under a chart or table: the files that it can be taken away as. */
export function TakeAway({ title, formats, make, nameOf = () => title }: Props) {
  const { t } = useTongue();
  const [said, setSaid] = useState('');
  const take = async (format: Format) => {
    setSaid('');
    try {
      saveFile(await make(format), `${fileNameOf(nameOf()) || 'zielkreis'}.${format}`);
    } catch (error) {
      console.warn(error);
      setSaid(t('takeawayFailed'));
    }
  };
  return (
    <details class="take-away">
      <summary>
        {t('takeaway')}
        <span class="only-read">: {title}</span>
      </summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button type="button" class="text-button" onClick={() => take(format)}>
              {names[format]}
            </button>
          </li>
        ))}
      </ul>
      <span role="status" class="small">
        {said}
      </span>
    </details>
  );
}
