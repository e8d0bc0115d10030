import { useId } from 'preact/hooks';

/** KERN's checkbox. */
export function Tick(props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  const id = useId();
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
