import { useState } from 'preact/hooks';
import type { BoundaryAnalysis, BoundarySet } from '../../../../data/boundary-set.ts';
import { type AnswerError, sendForm } from '../../../api.ts';
import { ErrorSummary, errorOf, type Fault } from '../../../inputs/error-summary.tsx';
import { InputField } from '../../../inputs/input-field.tsx';
import { Tick } from '../../../inputs/tick.tsx';
import { readError } from '../../frame/answer.ts';
import { Button } from '../../frame/button.tsx';
import { Failure } from '../../frame/failure.tsx';
import { type Tongue, useTongue } from '../../frame/language.ts';
import { isMismatch } from './mismatch.ts';

interface Props {
  file: File;
  analysis: BoundaryAnalysis;
  onKept: (set: BoundarySet) => void;
}

interface Draft {
  name: string;
  source: string;
  licence: string;
  accepted: boolean;
}

/** Name, source and licence of a map, and the button that keeps it. */
export function MapDescription({ file, analysis, onKept }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const [draft, setDraft] = useState<Draft>({ name: '', source: '', licence: '', accepted: false });
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AnswerError | null>(null);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const isWrong = analysis.matches.some(isMismatch);
  const faults = attempt > 0 ? faultsOf(draft, isWrong, tongue) : [];
  const keep = async () => {
    setAttempt((count) => count + 1);
    setError(null);
    if (faultsOf(draft, isWrong, tongue).length > 0) return;
    setBusy(true);
    try {
      onKept(await sendForm('addBoundaries', file, fieldsFor(draft, analysis)));
    } catch (caught) {
      setError(readError(caught));
      setBusy(false);
    }
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void keep();
      }}
    >
      <ErrorSummary faults={faults} attempt={attempt} />
      {error ? <Failure error={error} /> : null}
      <Fields draft={draft} faults={faults} onChange={change} />
      {isWrong ? (
        <div id="karte-bestaetigt" tabIndex={-1}>
          <Tick
            label={t('acceptMismatches')}
            checked={draft.accepted}
            onChange={(accepted) => change({ accepted })}
          />
        </div>
      ) : null}
      <p class="buttons">
        <Button type="submit" disabled={busy}>
          {busy ? t('keepingMap') : t('keepMap', { n: analysis.features })}
        </Button>
      </p>
    </form>
  );
}

interface FieldsProps {
  draft: Draft;
  faults: readonly Fault[];
  onChange: (part: Partial<Draft>) => void;
}

function Fields({ draft, faults, onChange }: FieldsProps) {
  const { t } = useTongue();
  return (
    <>
      <InputField
        id="karte-name"
        label={t('mapName')}
        hint={t('mapNameHint')}
        type="text"
        value={draft.name}
        error={errorOf(faults, 'karte-name')}
        onInput={(name) => onChange({ name })}
      />
      <InputField
        id="karte-quelle"
        label={t('ownMapSource')}
        hint={t('ownMapSourceHint')}
        type="text"
        value={draft.source}
        error={errorOf(faults, 'karte-quelle')}
        onInput={(source) => onChange({ source })}
      />
      <InputField
        id="karte-lizenz"
        label={t('mapLicence')}
        type="text"
        value={draft.licence}
        onInput={(licence) => onChange({ licence })}
      />
    </>
  );
}

function faultsOf({ name, source, accepted }: Draft, isWrong: boolean, { t }: Tongue): Fault[] {
  return [
    ...(name.trim() === '' ? [{ field: 'karte-name', text: t('mapNameMissing') }] : []),
    ...(source.trim() === '' ? [{ field: 'karte-quelle', text: t('ownMapSourceMissing') }] : []),
    ...(isWrong && !accepted ? [{ field: 'karte-bestaetigt', text: t('mismatchesUnchecked') }] : []),
  ];
}

function fieldsFor({ name, source, licence, accepted }: Draft, analysis: BoundaryAnalysis) {
  return {
    keyProperty: analysis.keyProperty,
    nameProperty: analysis.nameProperty,
    ...{ name: name.trim(), source: source.trim(), licence: licence.trim() },
    ...(accepted ? { acceptMismatches: 'yes' } : {}),
  };
}
