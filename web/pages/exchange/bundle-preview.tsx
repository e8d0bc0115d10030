import { useState } from 'preact/hooks';
import type { Response } from '../../../data/contract.ts';
import type { RecordKind } from '../../../data/cycle/records.ts';
import type { ExchangeRow, ExchangeTake } from '../../../data/exchange-endpoints.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { recordWords } from '../../words/records.ts';
import type { TextKey } from '../../words/texts.ts';
import { Button } from '../frame/button.tsx';
import { useTongue } from '../frame/language.ts';
import { DifferenceTable } from '../records/difference-table.tsx';
import { useNames } from '../records/use-names.ts';

export type Preview = Response<'previewBundle'>;

interface Props {
  preview: Preview;
  targetValues: boolean;
  onTargetValues: (on: boolean) => void;
  onApply: (takes: ExchangeTake[]) => void;
}

const takes = ['mine', 'theirs', 'both'] as const;
const takeNames = { mine: 'exchangeMine', theirs: 'exchangeTheirs', both: 'exchangeBoth' } as const;

/** What a bundle brings: its story, what is new, what is here but different with the choice, what can't be taken over. */
export function BundlePreview({ preview, targetValues, onTargetValues, onApply }: Props) {
  const { t } = useTongue();
  const [chosen, setChosen] = useState<Readonly<Record<string, ExchangeTake['take']>>>({});
  const { from, isOwn, story, rows } = preview;
  const of = (standing: ExchangeRow['standing']) => rows.filter((row) => row.standing === standing);
  const conflicts = of('conflict');
  const apply = () =>
    onApply(conflicts.map(({ kind, key }) => ({ kind, key, take: chosen[`${kind} ${key}`] ?? 'mine' })));
  return (
    <div class="card exchange__preview">
      <h3>{t('exchangeFrom', { name: from.name })}</h3>
      <p role="status">
        {[
          t('exchangeNew', { n: of('new').length }),
          t('exchangeSame', { n: of('same').length }),
          t('exchangeConflict', { n: conflicts.length }),
          t('exchangeUnusable', { n: of('unusable').length }),
        ].join(' · ')}
      </p>
      {story ? <StoryText story={story} /> : null}
      {isOwn ? null : (
        <>
          <p class="small quiet">{t('exchangeForeign')}</p>
          <Tick label={t('exchangeValues')} checked={targetValues} onChange={onTargetValues} />
        </>
      )}
      <RowList title="exchangeNewTitle" rows={of('new')} />
      {conflicts.length > 0 ? <h4>{t('exchangeConflictTitle')}</h4> : null}
      {conflicts.map((row) => (
        <ConflictRow
          key={idOf(row)}
          row={row}
          rows={rows}
          take={chosen[idOf(row)] ?? 'mine'}
          onTake={(take) => setChosen({ ...chosen, [idOf(row)]: take })}
        />
      ))}
      <RowList title="exchangeUnusableTitle" rows={of('unusable')} />
      {Object.values(preview.left).some((count) => count > 0) ? (
        <p class="small quiet">{t('exchangeLeft')}</p>
      ) : null}
      <div class="buttons">
        <Button onClick={apply}>{t('exchangeApply')}</Button>
      </div>
    </div>
  );
}

function idOf({ kind, key }: ExchangeRow): string {
  return `${kind} ${key}`;
}

interface ConflictProps {
  row: ExchangeRow;
  rows: readonly ExchangeRow[];
  take: ExchangeTake['take'];
  onTake: (take: ExchangeTake['take']) => void;
}

function ConflictRow({ row, rows, take, onTake }: ConflictProps) {
  const { t } = useTongue();
  const names = useNames(row.kind);
  const both = {
    ...names,
    record: (kind: RecordKind, key: string) =>
      names.record(kind, key) ?? rows.find((one) => one.kind === kind && one.key === key)?.title,
  };
  return (
    <section class="exchange__conflict" aria-label={row.title}>
      <SelectField
        label={t('exchangeTake', { title: row.title })}
        value={take}
        choices={takes.map((one) => ({ value: one, title: t(takeNames[one]) }))}
        onChoose={(value) => {
          const chosen = takes.find((one) => one === value);
          if (chosen) onTake(chosen);
        }}
      />
      <DifferenceTable
        kind={row.kind}
        before={row.mine}
        after={row.theirs}
        names={both}
        captions={{ table: 'exchangeDifferences', before: 'exchangeHere', after: 'exchangeThere' }}
      />
    </section>
  );
}

function StoryText({ story }: { story: NonNullable<Preview['story']> }) {
  const { t } = useTongue();
  const parts: [TextKey, string][] = [
    ['storyStart', story.start],
    ['storyMilestones', story.milestones],
    ['storyEstablishment', story.establishment],
  ];
  return (
    <dl class="facts">
      {parts
        .filter(([, text]) => text !== '')
        .map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Records by kind, each with what can't be here as it is there. */
function RowList({ title, rows }: { title: TextKey; rows: readonly ExchangeRow[] }) {
  const { language, t } = useTongue();
  if (rows.length === 0) return null;
  return (
    <>
      <h4>{t(title)}</h4>
      <ul class="exchange__rows">
        {rows.map(({ kind, key, title: name, notes }) => (
          <li key={`${kind} ${key}`}>
            <span class="quiet">{recordWords[kind].one[language]}:</span> {name}
            {notes.map(({ code, about }) => (
              <span key={code + about} class="exchange__note small severity--warning">
                {t(`exchangeNote_${code}`, { about })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
