import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { useSite } from '../frame/site.ts';
import { Toast, type ToastContent } from './toast.tsx';

interface Records {
  /** Counts the changes made here, so that what is shown is asked for again. */
  round: number;
  /** Says that a record was changed, and how to take that back. */
  tell: (toast: ToastContent) => void;
}

const RecordsContext = createContext<Records>({ round: 0, tell: () => undefined });

export function useRecordsContext(): Records {
  return useContext(RecordsContext);
}

/** Holds the message of the latest change while the user goes on to other pages. */
export function RecordsProvider({ children }: { children: ComponentChildren }) {
  const { renew } = useSite();
  const [round, setRound] = useState(0);
  const [toast, setToast] = useState<{ content: ToastContent; number: number } | null>(null);
  const tell = useCallback(
    (content: ToastContent) => {
      setToast((last) => ({ content, number: (last?.number ?? 0) + 1 }));
      setRound((count) => count + 1);
      renew();
    },
    [renew],
  );
  const value = useMemo(() => ({ round, tell }), [round, tell]);
  const close = useCallback(() => setToast(null), []);
  return (
    <RecordsContext.Provider value={value}>
      <Toast key={toast?.number ?? 0} content={toast?.content ?? null} tell={tell} onClose={close} />
      {children}
    </RecordsContext.Provider>
  );
}
