import type { ComponentChildren } from 'preact';

interface Props {
  tone: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  /** How a screen reader is told when the alert appears later; left out for what stands there from the start. */
  live?: 'polite' | 'assertive';
  children?: ComponentChildren;
}

/** KERN's alert: coloured, with an icon and always with words. */
export function Alert({ tone, title, live, children }: Props) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div class={`kern-alert kern-alert--${tone}`} role={role}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${tone}`} aria-hidden="true" />
        <p class="kern-title">{title}</p>
      </div>
      {children ? <div class="kern-alert__body">{children}</div> : null}
    </div>
  );
}
