import { useId } from 'preact/hooks';

interface Props {
  /** Where the address of a summary of errors leads. */
  id?: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** KERN's checkbox. */
export function Tick(props: Props) {
  const made = useId();
  const id = props.id ?? made;
  return (
    <div class="kern-form-check">
      <input
        id={id}
        type="checkbox"
        class="kern-form-check__checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label class="kern-label" for={id}>
        {props.label}
      </label>
    </div>
  );
}
