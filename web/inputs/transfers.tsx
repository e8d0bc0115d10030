import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Upload } from '../../data/upload.ts';
import { type AnswerError, sendFile, type Transfer } from '../api.ts';
import { readError } from '../pages/frame/answer.ts';

/** One file that was dropped or picked: waiting, on its way, there, stopped or refused. */
export interface Parcel {
  key: number;
  name: string;
  size: number;
  sent: number;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'stopped';
  upload: Upload | null;
  error: AnswerError | null;
}

interface Transfers {
  parcels: readonly Parcel[];
  add: (files: readonly File[]) => void;
  stop: (key: number) => void;
  /** Takes those that need no further attention off the list. */
  forget: (key: number) => void;
}

const TransfersContext = createContext<Transfers>({
  parcels: [],
  add: () => undefined,
  stop: () => undefined,
  forget: () => undefined,
});

export function useTransfers(): Transfers {
  return useContext(TransfersContext);
}

/** Sends files one after another and goes on while the user looks at other pages. */
export function TransfersProvider({ children }: { children: ComponentChildren }) {
  const [parcels, setParcels] = useState<readonly Parcel[]>([]);
  const files = useRef(new Map<number, File>());
  const change = useCallback((key: number, changes: Partial<Parcel>) => {
    setParcels((all) => all.map((parcel) => (parcel.key === key ? { ...parcel, ...changes } : parcel)));
  }, []);
  const running = useSending(parcels, files.current, change);
  useStayWarning(parcels.some((parcel) => parcel.state === 'sending' || parcel.state === 'waiting'));
  const value = useMemo<Transfers>(
    () => ({
      parcels,
      add: (added) => {
        const made = added.map((file) => keep(file, files.current));
        setParcels((all) => [...all, ...made]);
      },
      stop: (key) => {
        if (running.current?.key === key) running.current.transfer.stop();
        else change(key, { state: 'stopped' });
      },
      forget: (key) => setParcels((all) => all.filter((parcel) => parcel.key !== key)),
    }),
    [parcels, change, running],
  );
  return <TransfersContext.Provider value={value}>{children}</TransfersContext.Provider>;
}

type Change = (key: number, changes: Partial<Parcel>) => void;

/** Sends the first that waits whenever nothing is on its way. */
function useSending(parcels: readonly Parcel[], files: Map<number, File>, change: Change) {
  const running = useRef<{ key: number; transfer: Transfer } | null>(null);
  useEffect(() => {
    const key = parcels.find((parcel) => parcel.state === 'waiting')?.key;
    const file = key === undefined ? undefined : files.get(key);
    if (key === undefined || !file || running.current) return;
    const transfer = sendFile(file, (sent) => change(key, { sent }));
    running.current = { key, transfer };
    change(key, { state: 'sending' });
    const finish = (changes: Partial<Parcel>) => {
      running.current = null;
      files.delete(key);
      change(key, changes);
    };
    transfer.done
      .then((upload) => finish({ state: 'sent', upload, sent: file.size }))
      .catch((error) => finish(failureOf(error)));
  }, [parcels, files, change]);
  return running;
}

/** Keys only have to differ within this page's life. */
const counter = { last: 0 };

function keep(file: File, files: Map<number, File>): Parcel {
  counter.last += 1;
  files.set(counter.last, file);
  return parcelOf(file, counter.last);
}

function parcelOf(file: File, key: number): Parcel {
  return { key, name: file.name, size: file.size, sent: 0, state: 'waiting', upload: null, error: null };
}

function failureOf(error: unknown): Partial<Parcel> {
  if (error instanceof DOMException && error.name === 'AbortError') return { state: 'stopped' };
  return { state: 'failed', error: readError(error) };
}

/** The browser asks before the window is closed over a running transfer. */
function useStayWarning(busy: boolean) {
  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [busy]);
}
