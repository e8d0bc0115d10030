import { useRef, useState } from 'preact/hooks';
import type { RecordKind, StoredRecord } from '../../../data/cycle/records.ts';
import type { Fault } from '../../inputs/error-summary.tsx';
import { type FieldPath, fieldPlace } from '../../words/record-fields.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { inputId } from './place.ts';
import { type ContentFault, readDraftContent } from './read-content.ts';
import { isBranch, isSameContent } from './tree.ts';
import { type Draft, useDraft } from './use-draft.ts';
import { useFormPlace, useSaveKey } from './use-form-place.ts';
import { type Store, useSave } from './use-save.ts';

export type ReasonDemand = 'optional' | 'required' | 'none';

/** The input of the reason, for the summary of errors. */
export const reasonId = 'feld-grund-der-aenderung';

interface Given {
  kind: RecordKind;
  record?: StoredRecord | undefined;
  initial?: object;
  reason?: (draft: unknown) => ReasonDemand;
  onSaved?: ((record: StoredRecord) => void) | undefined;
  store?: Store | undefined;
  /** How a form that shows a record in another way says what is wrong; as its fields are called where it is left out. */
  tell?: ((fault: ContentFault, tried: unknown) => Told) | undefined;
  /** Whether the form stays open after saving, and goes on from there. */
  stays?: boolean;
}

/** What is wrong, at its field and in the summary. */
export type Told = Pick<Wrong, 'text' | 'summary'>;

export type FormWork = ReturnType<typeof useRecordForm>;

/** What happens between the fields of a form and the server. */
export function useRecordForm(given: Given) {
  const { kind, record, initial = {}, reason, onSaved, store, tell, stays = false } = given;
  const tongue = useTongue();
  const place = useFormPlace(kind);
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  const { draft, change, setReason, put, goOnFrom, takeOver, forget, discard } = useDraft({
    place,
    stored: record ?? null,
    initial,
  });
  const sent = useRef<unknown>(null);
  const stay = (stored: StoredRecord) => {
    goOnFrom(stored, sent.current);
    setAttempts(0);
    onSaved?.(stored);
  };
  const { save, current, busy, error, settle } = useSave({
    kind,
    record,
    version: draft.version,
    forget,
    onSaved: stays ? stay : onSaved,
    stays,
    store,
  });
  useSaveKey(form);
  const demandFor = (content: unknown) =>
    draft.version === null ? 'none' : (reason?.(content) ?? 'optional');
  const demand = demandFor(draft.content);
  const wrong = wrongIn({ kind, tell }, draft, demand, tongue);
  const isShown = attempts > 0;
  const saveIfRight = (tried: Draft) => {
    setAttempts(attempts + 1);
    const read = readDraftContent(kind, tried.content, tongue.language);
    if (!('content' in read) || wrongIn({ kind, tell }, tried, demandFor(tried.content), tongue).length > 0)
      return false;
    const content = withoutMadeKey(read.content, tried);
    if (busy) return true;
    sent.current = tried.content;
    void save({ content, version: tried.version, reason: tried.reason });
    return true;
  };
  const merged = (stored: StoredRecord, content: unknown): Draft => ({
    ...draft,
    version: stored.version,
    base: stored.content,
    content,
    restoredFrom: null,
  });
  const goOn = (changed: Draft) => {
    put(changed);
    settle();
  };
  const clash = current && {
    current,
    error,
    onEdit: (content: unknown) => goOn(merged(current, content)),
    onSave: (content: unknown) => {
      const changed = merged(current, content);
      put(changed);
      if (!saveIfRight(changed)) settle();
    },
    onDiscard: () => goOn({ ...merged(current, current.content), reason: '' }),
  };
  return {
    form,
    draft,
    demand,
    busy,
    error,
    attempts,
    clash,
    setReason,
    discard,
    takeOver,
    isChanged: !isSameContent(draft.base, draft.content),
    faults: isShown
      ? inFormOrder(wrong, form.current).map(({ id, summary }): Fault => ({ field: id, text: summary }))
      : [],
    reasonError: isShown ? textsOf(wrong, reasonId) : undefined,
    submit: () => saveIfRight(draft),
    state: {
      kind,
      content: draft.content,
      change,
      error: (path: FieldPath) => (isShown ? textsOf(wrong, inputId(path)) : undefined),
    },
  };
}

interface Wrong {
  id: string;
  text: string;
  /** With the field's name, for the summary. */
  summary: string;
}

/** From the top of the form down. */
function inFormOrder(wrong: readonly Wrong[], form: HTMLFormElement | null): Wrong[] {
  const ids = [...(form?.querySelectorAll('[id]') ?? [])].map((element) => element.id);
  const placeOf = ({ id }: Wrong) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return wrong.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function wrongIn(
  { kind, tell }: Pick<Given, 'kind' | 'tell'>,
  draft: Draft,
  demand: ReasonDemand,
  { language, t }: Tongue,
): Wrong[] {
  const read = readDraftContent(kind, draft.content, language);
  const found: ContentFault[] = 'faults' in read ? read.faults : [];
  const wrong = found.map((fault): Wrong => {
    const { path, text } = fault;
    const plain = { text, summary: `${fieldPlace(kind, path, language)}: ${text}` };
    return { id: inputId(path), ...(tell?.(fault, draft.content) ?? plain) };
  });
  if (demand !== 'required' || draft.reason.trim() !== '') return wrong;
  const text = t('recordReasonMissing');
  return [...wrong, { id: reasonId, text, summary: text }];
}

function textsOf(wrong: readonly Wrong[], id: string): string | undefined {
  const texts = wrong.filter((one) => one.id === id).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' ') : undefined;
}

/** The server makes the key of a record that is added without one. */
function withoutMadeKey(content: object, draft: Draft): object {
  const hasKey = isBranch(draft.content) && typeof draft.content.key === 'string';
  return hasKey ? content : Object.fromEntries(Object.entries(content).filter(([name]) => name !== 'key'));
}
