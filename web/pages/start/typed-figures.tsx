import type { Indicator } from '../../../data/indicator.ts';
import { ErrorSummary, errorOf } from '../../inputs/error-summary.tsx';
import { OriginField } from '../data/entry/origin-field.tsx';
import { hasParts } from '../data/entry/single-figures.ts';
import { Alert } from '../frame/alert.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { FigureRows } from './figure-rows.tsx';
import { emptyRow, type StartDraft, type StartRow } from './start-draft.ts';
import type { Taking } from './use-taking.ts';
import type { Typing } from './use-typing.ts';

interface Props {
  draft: StartDraft;
  indicator: Indicator;
  typing: Typing;
  change: (changes: Partial<StartDraft>) => void;
}

/** A short table of periods and values, and where they come from. */
export function TypedFigures({ draft, indicator, typing, change }: Props) {
  const { t } = useTongue();
  const { faults, attempts, taking } = typing;
  const setRow = (at: number, row: StartRow) =>
    change({ rows: draft.rows.map((one, index) => (index === at ? row : one)) });
  return (
    <>
      <ErrorSummary faults={faults} attempt={attempts} />
      <TakingState taking={taking} />
      <FigureRows
        rows={draft.rows}
        indicator={indicator}
        withParts={hasParts(indicator)}
        errorAt={(field) => errorOf(faults, field)}
        onChange={setRow}
      />
      <p>
        <button type="button" class="text-button" onClick={() => change({ rows: [...draft.rows, emptyRow] })}>
          {t('startRowAdd')}
        </button>
      </p>
      {typing.hasTyped ? (
        <OriginField
          hint="entryOriginTableHint"
          value={draft.origin}
          faults={faults}
          onInput={(origin) => change({ origin })}
        />
      ) : null}
    </>
  );
}

function TakingState({ taking }: { taking: Taking }) {
  const { t } = useTongue();
  switch (taking.state) {
    case 'idle':
      return null;
    case 'busy':
      return <p role="status">{t('startTaking')}</p>;
    case 'open':
      return (
        <Alert tone="warning" title={t('startRefused', { problem: taking.problem })} live="assertive">
          <To path={`/daten/hochladen/${taking.upload}`}>{t('startRefusedOpen')}</To>
        </Alert>
      );
    case 'failed':
      return <Failure error={taking.error} />;
  }
}
