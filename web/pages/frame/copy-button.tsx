import { useState } from 'preact/hooks';
import { maybeCopy } from './clipboard.ts';

interface Props {
  text: string;
  label: string;
  /** Said once it is on the clipboard. */
  done: string;
  /** Said where the browser does not let a page copy: the address is not safe, or the person refused. */
  otherwise: string;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, label, done, otherwise }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid('');
    setSaid((await maybeCopy(text)) ? done : otherwise);
  };
  return (
    <>
      <button type="button" class="text-button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status" class="small quiet">
        {said}
      </span>
    </>
  );
}
