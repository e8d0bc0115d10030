import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  onClose: () => void;
  closeLabel: string;
  footer?: ComponentChildren;
  /** What takes the focus first; the heading where it is left out. */
  initial?: RefObject<HTMLElement>;
  children: ComponentChildren;
}

/** A modal dialog on the browser's own: focus stays in it, Escape closes it, focus returns to where it came from. */
export function Dialog({ title, onClose, closeLabel, footer, initial, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    (initial?.current ?? heading.current)?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click on the backdrop repeats what Escape does
    <dialog
      ref={dialog}
      class="kern-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <header class="kern-dialog__header">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" class="dialog-close" aria-label={closeLabel} onClick={onClose}>
          <span class="kern-icon kern-icon--close" aria-hidden="true" />
        </button>
      </header>
      <section class="kern-dialog__body">{children}</section>
      {footer ? <footer class="kern-dialog__footer">{footer}</footer> : null}
    </dialog>
  );
}
