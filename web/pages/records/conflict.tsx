import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordKind, StoredRecord } from '../../../data/cycle/records.ts';
import type { AnswerError } from '../../api.ts';
import { formatTime } from '../../words/format.ts';
import { fieldTitle } from '../../words/record-fields.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { ClashRow } from './clash-row.tsx';
import { findClashes, mergeClashes, type Side } from './differences.ts';
import type { Draft } from './use-draft.ts';
import { useNames } from './use-names.ts';

interface Props {
  kind: RecordKind;
  draft: Draft;
  current: StoredRecord;
  busy: boolean;
  error: AnswerError | null;
  onSave: (content: unknown) => void;
  onEdit: (content: unknown) => void;
  onDiscard: () => void;
}

/** Somebody else was faster: both versions side by side where they differ, and a choice for each field. */
export function Conflict({ kind, draft, current, busy, error, onSave, onEdit, onDiscard }: Props) {
  const { language, t } = useTongue();
  const names = useNames(kind);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const clashes = findClashes(draft.base, draft.content, current.content);
  const merged = () => mergeClashes(current.content, clashes, chosen);
  const { changedBy, changedAt, version } = current;
  return (
    <section class="card conflict" aria-labelledby="konflikt">
      <h2 id="konflikt" ref={heading} tabIndex={-1}>
        {t('conflictTitle')}
      </h2>
      <p>
        {t('conflictLead', {
          who: changedBy,
          time: formatTime(changedAt, language),
          version: String(version),
        })}
      </p>
      {error ? <Failure error={error} /> : null}
      {clashes.length === 0 ? <p>{t('conflictNone')}</p> : null}
      {clashes.map((clash) => (
        <ClashRow
          key={clash.field}
          kind={kind}
          title={fieldTitle(kind, clash.path, language)}
          clash={clash}
          side={chosen[clash.field] ?? clash.proposed}
          names={names}
          onChoose={(side) => setChosen({ ...chosen, [clash.field]: side })}
        />
      ))}
      <div class="buttons">
        {clashes.length === 0 ? null : (
          <>
            <Button disabled={busy} onClick={() => onSave(merged())}>
              {t('conflictSave')}
            </Button>
            <Button kind="secondary" onClick={() => onEdit(merged())}>
              {t('conflictBack')}
            </Button>
          </>
        )}
        <Button kind="tertiary" onClick={onDiscard}>
          {t('conflictTake')}
        </Button>
      </div>
    </section>
  );
}
