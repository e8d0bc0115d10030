import type { Caller } from '../caller.ts';
import type { Reporter } from './reporter.ts';

const hour = 3_600_000;

/**
 * Lets the reporter make what the schedules ask for, at once and then every hour until it is closed: a day begins, a
 * meeting is put down, what failed may go well.
 */
export function followSchedules(
  reporter: Reporter,
  caller: Caller,
  onError: (error: unknown) => void,
): Reporter {
  const look = () => {
    reporter.makeDue(caller).catch(onError);
  };
  const timer = setInterval(look, hour).unref();
  look();
  return {
    ...reporter,
    async close() {
      clearInterval(timer);
      await reporter.close();
    },
  };
}
