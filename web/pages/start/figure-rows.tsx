import type { Indicator } from '../../../data/indicator.ts';
import { figureField } from '../data/entry/figure-faults.ts';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import type { StartRow } from './start-draft.ts';

interface Props {
  rows: readonly StartRow[];
  indicator: Indicator;
  /** Whether figures are typed as numerator and denominator. */
  withParts: boolean;
  errorAt: (field: string) => string | undefined;
  onChange: (at: number, row: StartRow) => void;
}

interface Column {
  name: keyof StartRow;
  part: string;
  label: string;
}

/** A table to type in: a period and its figure in each row. What is wrong stands in the summary above. */
export function FigureRows({ rows, indicator, withParts, errorAt, onChange }: Props) {
  const { language, t } = useTongue();
  const { site } = useSite();
  const unit = indicator.unit[language];
  const value: Column = { name: 'value', part: 'wert', label: t('startValue', { unit }) };
  const parts: Column[] = [
    { name: 'numerator', part: 'zaehler', label: t('figNumerator') },
    { name: 'denominator', part: 'nenner', label: t('figDenominator') },
  ];
  const period: Column = { name: 'period', part: 'zeitraum', label: t('startPeriod') };
  const columns = [period, ...(withParts ? parts : [value])];
  return (
    <>
      {withParts ? (
        <p class="small quiet">
          {indicator.formula[language]}. {t('figPartsHint')}
        </p>
      ) : null}
      <table class="start-rows">
        <caption>{t('startRows', { area: site?.municipality.name ?? '' })}</caption>
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map(({ name, part, label }) => (
                <td key={name}>
                  <Cell
                    id={figureField(at, part)}
                    label={t('startInRow', { label, row: String(at + 1) })}
                    value={row[name]}
                    isNumber={name !== 'period'}
                    error={errorAt(figureField(at, part))}
                    onInput={(text) => onChange(at, { ...row, [name]: text })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CellProps {
  id: string;
  label: string;
  value: string;
  isNumber: boolean;
  error: string | undefined;
  onInput: (text: string) => void;
}

function Cell({ id, label, value, isNumber, error, onInput }: CellProps) {
  return (
    <input
      id={id}
      type="text"
      class={error ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
      aria-label={label}
      aria-invalid={error ? true : undefined}
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}
