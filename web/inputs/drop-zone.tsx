import { useState } from 'preact/hooks';

interface Props {
  title: string;
  button: string;
  hint: string;
  onFiles: (files: readonly File[]) => void;
}

/** A place to drop files, and a real file input for everyone who does not drag. */
export function DropZone({ title, button, hint, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same
    <div
      class="drop-zone"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p class="drop-zone__title">{title}</p>
      <FileInput button={button} onFiles={take} />
      <p id="datei-hinweis" class="small quiet">
        {hint}
      </p>
    </div>
  );
}

function FileInput({ button, onFiles }: { button: string; onFiles: (list: FileList | null) => void }) {
  return (
    <>
      <input
        id="datei"
        type="file"
        multiple
        class="drop-zone__input"
        aria-describedby="datei-hinweis"
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <label for="datei" class="kern-btn kern-btn--primary">
        <span class="kern-label">{button}</span>
      </label>
    </>
  );
}
