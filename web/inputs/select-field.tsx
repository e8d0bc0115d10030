import { useId } from 'preact/hooks';

export interface Choice {
  value: string;
  title: string;
}

export interface ChoiceGroup {
  title: string;
  choices: readonly Choice[];
}

interface Props {
  label: string;
  hint?: string | undefined;
  value: string;
  /** Choices before the groups. */
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
  onChoose: (value: string) => void;
}

/** KERN's select: the browser's own, with its search by typing. */
export function SelectField({ label, hint, value, choices = [], groups = [], onChoose }: Props) {
  const id = useId();
  return (
    <div class="kern-form-input">
      <label class="kern-label" for={id}>
        {label}
      </label>
      {hint ? (
        <div class="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div class="kern-form-input__select-wrapper">
        <select
          id={id}
          class="kern-form-input__select"
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <Options choices={choices} />
          {groups.map((group) => (
            <optgroup key={group.title} label={group.title}>
              <Options choices={group.choices} />
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return (
    <>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
    </>
  );
}
