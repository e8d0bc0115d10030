import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useAudience } from '../frame/audience.tsx';
import { type Cycle, useCycle } from './use-cycle.ts';

const CycleContext = createContext<Cycle | null>(null);

/** Asks once for where the cycle stands and tells the parts of a page; for others than staff nothing is asked. */
export function CycleProvider({ children }: { children: ComponentChildren }) {
  const isStaff = useAudience() === 'staff';
  return isStaff ? <Asked>{children}</Asked> : children;
}

function Asked({ children }: { children: ComponentChildren }) {
  return <CycleContext.Provider value={useCycle().data}>{children}</CycleContext.Provider>;
}

/** Null while it is awaited, where it can't be had, and for others than staff. */
export function useCycleAround(): Cycle | null {
  return useContext(CycleContext);
}
