import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import { type ChoiceGroup, SelectField } from './select-field.tsx';

interface Props {
  id: string;
  label: string;
  furtherLabel: string;
  totalTitle: string;
  /** Canonical breakdown. */
  value: string;
  /** Categories as `dimension=category` by dimension, without those of the dimensions in `used`. */
  groupsFor: (used: readonly string[]) => readonly ChoiceGroup[];
  error?: string | undefined;
  onChange: (value: string) => void;
}

const most = 3;

/** A breakdown as one select for each of its dimensions, and one more for a further dimension. */
export function BreakdownField(props: Props) {
  const { id, label, furtherLabel, totalTitle, value, groupsFor, error, onChange } = props;
  const pairs = Object.entries(maybeBreakdown(value) ?? {});
  const shown = [...pairs, null].slice(0, most);
  const change = (index: number, chosen: string) => {
    const [dimension, category] = chosen.split('=');
    const others = pairs.filter((_, at) => at !== index);
    const added = dimension && category ? [[dimension, category] as const] : [];
    onChange(breakdownKey(Object.fromEntries([...others, ...added])));
  };
  return (
    <>
      {shown.map((pair, index) => {
        const used = pairs.filter((_, at) => at !== index).map(([dimension]) => dimension);
        const groups = groupsFor(used);
        if (pair === null && pairs.length > 0 && groups.length === 0) return null;
        const current = pair === null ? '' : pair.join('=');
        const isKnown = groups.some(({ choices }) => choices.some((choice) => choice.value === current));
        return (
          <SelectField
            key={index}
            id={index === 0 ? id : `${id}-${index + 1}`}
            label={index === 0 ? label : furtherLabel}
            value={current}
            error={index === 0 ? error : undefined}
            choices={[
              { value: '', title: index === 0 ? totalTitle : '–' },
              ...(isKnown || current === '' ? [] : [{ value: current, title: current }]),
            ]}
            groups={groups}
            onChoose={(chosen) => change(index, chosen)}
          />
        );
      })}
    </>
  );
}
