/**
 * Days and times as clocks in Germany show them, whatever the zone of the machine: offices, schools and reference dates
 * are there.
 */
const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** ISO day and clock (`14:05`) of an ISO time; undefined where it is none. */
export function germanTime(iso: string): { day: string; clock: string } | undefined {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return undefined;
  const parts = new Map(berlin.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    clock: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

/** The German day (ISO) of an instant. */
export function germanDay(instant: Date): string {
  const iso = instant.toISOString();
  return germanTime(iso)?.day ?? iso.slice(0, 10);
}

/** "As of" a day means its end where the office is, so that what came in on that day counts. ISO day to ISO time. */
export function endOfGermanDay(day: string): string | undefined {
  return maybeGermanInstant(day, '23:59:59.999');
}

/**
 * The instant (ISO in UTC) at which clocks in Germany show this ISO day and clock; undefined where there is none. Of the
 * hour that comes twice in autumn the second; of the hour that is left out in spring as if clocks had not changed yet.
 */
export function maybeGermanInstant(day: string, clock: string): string | undefined {
  const instants = ['+01:00', '+02:00'].flatMap((offset) => {
    const instant = new Date(`${day}T${clock}${offset}`);
    return Number.isNaN(instant.getTime()) ? [] : [instant.toISOString()];
  });
  const isShown = (instant: string) => {
    const shown = germanTime(instant);
    return shown?.day === day && clock.startsWith(shown.clock);
  };
  return instants.find(isShown) ?? instants[0];
}
