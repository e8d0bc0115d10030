import { useId } from 'preact/hooks';
import type { RecordKind } from '../../../data/cycle/records.ts';
import type { Names } from '../../words/value-lines.ts';
import { useTongue } from '../frame/language.ts';
import type { Clash, Side } from './differences.ts';
import { ValueCell } from './value-cell.tsx';

interface Props {
  kind: RecordKind;
  title: string;
  clash: Clash;
  side: Side;
  names: Names;
  onChoose: (side: Side) => void;
}

/** One field as both sides have it, and which one is to hold. */
export function ClashRow({ kind, title, clash, side, names, onChoose }: Props) {
  const { t } = useTongue();
  const id = useId();
  const sides = [
    { name: 'mine', label: t('conflictMine'), value: clash.after },
    { name: 'theirs', label: t('conflictTheirs'), value: clash.before },
  ] as const;
  return (
    <fieldset class="clash">
      <legend>{title}</legend>
      {sides.map(({ name, label, value }) => (
        <div key={name} class="clash__side" data-chosen={side === name}>
          <div class="kern-form-check">
            <input
              type="radio"
              class="kern-form-check__radio"
              id={`${id}-${name}`}
              name={id}
              checked={side === name}
              onChange={() => onChoose(name)}
            />
            <label class="kern-label" for={`${id}-${name}`}>
              {label}
            </label>
          </div>
          <div class="clash__value">
            <ValueCell kind={kind} path={clash.path} value={value} names={names} />
          </div>
        </div>
      ))}
    </fieldset>
  );
}
