import { useMemo, useState } from 'preact/hooks';
import * as z from 'zod';
import { maybeIndicator } from '../../../../data/catalogue/index.ts';
import { ErrorSummary } from '../../../inputs/error-summary.tsx';
import { useKept } from '../../../inputs/use-kept.ts';
import { Button } from '../../frame/button.tsx';
import { Failure } from '../../frame/failure.tsx';
import { useTongue } from '../../frame/language.ts';
import { useQuery } from '../../frame/query.ts';
import { useSite } from '../../frame/site.ts';
import { useChoices } from '../choices.ts';
import { type FigureFault, figureField, findFigureFaults } from './figure-faults.ts';
import { FigureSet } from './figure-set.tsx';
import { OriginField, originFaults } from './origin-field.tsx';
import {
  emptyFigure,
  figuresFile,
  nextFigure,
  type TypedFigure,
  typedFigure,
  withIndicator,
} from './single-figures.ts';
import { useSending } from './use-sending.ts';

const kept = z.strictObject({ figures: z.array(typedFigure).min(1), origin: z.string() });

/** A figure of that indicator to begin with, as far as the address names one. */
function emptyForm(id: string | null): z.output<typeof kept> {
  const indicator = maybeIndicator(id ?? '');
  return { figures: [indicator ? withIndicator(emptyFigure, indicator) : emptyFigure], origin: '' };
}

/** Figures typed one by one, each with what it is about, and where they come from. */
export function FiguresForm() {
  const { t } = useTongue();
  const { site } = useSite();
  const choices = useChoices();
  const named = useQuery().get('kennzahl');
  const empty = useMemo(() => emptyForm(named), [named]);
  const { content, keep, forget } = useKept('zielkreis-eingabe-zahlen', kept, empty);
  const { busy, error, send } = useSending();
  const [attempts, setAttempts] = useState(0);
  const { figures, origin } = content;
  const wrong: FigureFault[] = [...findFigureFaults(figures, choices.indicators), ...originFaults(origin)];
  const faults =
    attempts === 0 ? [] : wrong.map(({ field, key, fillings }) => ({ field, text: t(key, fillings) }));
  const change = (changed: TypedFigure[]) => keep({ ...content, figures: changed });
  const add = () => {
    const last = figures.at(-1) ?? emptyFigure;
    change([...figures, nextFigure(last)]);
    focusSoon(figureField(figures.length, 'kennzahl'));
  };
  const submit = () => {
    setAttempts(attempts + 1);
    if (wrong.length === 0 && site) void send(figuresFile(figures, choices.schools, site.today), origin);
  };
  return (
    <form
      class="card entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && choices.isReady) submit();
      }}
    >
      {error ? <Failure error={error} /> : null}
      <ErrorSummary faults={faults} attempt={attempts} />
      {figures.map((figure, index) => (
        <FigureSet
          key={index}
          {...{ figure, index, choices, faults }}
          onChange={(changed) => change(figures.map((one, at) => (at === index ? changed : one)))}
          onRemove={figures.length > 1 ? () => change(figures.filter((_, at) => at !== index)) : null}
        />
      ))}
      <div>
        <Button kind="secondary" onClick={add}>
          {t('figAdd')}
        </Button>
      </div>
      <OriginField
        hint="entryOriginFiguresHint"
        value={origin}
        faults={faults}
        onInput={(text) => keep({ ...content, origin: text })}
      />
      <div class="buttons">
        <Button type="submit" disabled={busy || !choices.isReady}>
          {t('entryCheckFigures', { n: figures.length })}
        </Button>
        <Button kind="tertiary" onClick={forget}>
          {t('entryEmpty')}
        </Button>
      </div>
      <p class="small quiet">{t('entryKept')}</p>
    </form>
  );
}

/** The field is there after the next drawing only. */
function focusSoon(field: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(field)?.focus()));
}
