interface Props {
  id?: string;
  label: string;
  sign: string;
  isOff?: boolean;
  onClick: () => void;
}

/** A small button beside a part; one that leads nowhere says so, but keeps the focus. */
export function PartButton({ id, label, sign, isOff = false, onClick }: Props) {
  return (
    <button
      type="button"
      id={id}
      class="part__button"
      aria-label={label}
      title={label}
      aria-disabled={isOff ? true : undefined}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
