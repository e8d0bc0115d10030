import type { ComponentChildren } from 'preact';

interface Props {
  kind?: 'primary' | 'secondary' | 'tertiary';
  type?: 'button' | 'submit';
  /** A disabled button stays reachable and says what is missing. */
  disabled?: boolean;
  describedBy?: string | undefined;
  onClick?: () => void;
  children: ComponentChildren;
}

/** KERN's button. */
export function Button({
  kind = 'primary',
  type = 'button',
  disabled,
  describedBy,
  onClick,
  children,
}: Props) {
  return (
    <button
      type={type}
      class={`kern-btn kern-btn--${kind}`}
      aria-disabled={disabled ? 'true' : undefined}
      aria-describedby={describedBy}
      onClick={() => {
        if (!disabled) onClick?.();
      }}
    >
      <span class="kern-label">{children}</span>
    </button>
  );
}
