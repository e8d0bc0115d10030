import type { AgendaItem, Meeting } from '../cycle/body.ts';
import { demoToday } from './today.ts';

type Item = [number: string, title: string, paper?: string];

/** Meetings by body: the day, the hour, and of some what is on the agenda. */
const days: Record<string, [on: string, time: string, agenda?: Item[]][]> = {
  schulausschuss: [
    ['2025-11-20', '16:00', [['4', 'Schulabsentismus im Schuljahr 2024/25', 'vorlage-2025-062']]],
    ['2026-03-05', '16:00', [['5', 'Bestandsaufnahme zur Berufsorientierung', 'vorlage-2026-014']]],
    ['2026-06-11', '16:00', [['6', 'Lotsinnen und Lotsen gegen Schulabsentismus', 'vorlage-2026-027']]],
    ['2026-09-17', '16:00', [['4', 'Fortführung des Bildungsportals', 'vorlage-2026-049']]],
    [
      '2026-11-26',
      '16:00',
      [
        ['1', 'Eröffnung und Feststellung der Beschlussfähigkeit'],
        ['4', 'Schulabsentismus im Schuljahr 2025/26', 'vorlage-2026-041'],
        ['5', 'Hilfe vor dem Verfahren stärken', 'vorlage-2026-058'],
        ['6', 'Anfragen und Mitteilungen'],
      ],
    ],
    ['2027-02-25', '16:00'],
  ],
  kreisausschuss: [
    ['2026-06-22', '14:00', [['7', 'Lotsinnen und Lotsen gegen Schulabsentismus', 'vorlage-2026-027']]],
    ['2026-09-28', '14:00', [['3', 'Fortführung des Bildungsportals', 'vorlage-2026-049']]],
    [
      '2026-12-07',
      '14:00',
      [
        ['5', 'Fortführung des Bildungsportals', 'vorlage-2026-049'],
        ['6', 'Hilfe vor dem Verfahren stärken', 'vorlage-2026-058'],
      ],
    ],
  ],
  kreistag: [
    ['2026-06-29', '15:00', [['9', 'Lotsinnen und Lotsen gegen Schulabsentismus', 'vorlage-2026-027']]],
    ['2026-10-05', '15:00', [['8', 'Stellen im Übergangsmanagement bis 2029', 'vorlage-2026-033']]],
    [
      '2026-12-14',
      '15:00',
      [
        ['7', 'Fortführung des Bildungsportals', 'vorlage-2026-049'],
        ['8', 'Hilfe vor dem Verfahren stärken', 'vorlage-2026-058'],
      ],
    ],
  ],
  jugendhilfeausschuss: [
    ['2026-09-10', '16:30'],
    ['2026-12-02', '16:30'],
  ],
  'steuergruppe-bildungsregion': [
    ['2026-03-12', '10:00', [['2', 'Fragebogen zu entschuldigten Fehlzeiten']]],
    ['2026-09-08', '10:00', [['2', 'Schwerpunkte für das Schuljahr 2026/27']]],
    ['2026-12-01', '10:00', [['2', 'Schulabsentismus im Schuljahr 2025/26', 'vorlage-2026-041']]],
  ],
  'strategiegruppe-bildung': [
    ['2026-05-20', '15:00', [['3', 'Stand der Umsetzung des Masterplans']]],
    ['2027-01-20', '15:00'],
  ],
  'netzwerk-fruehe-bildung': [
    ['2026-10-14', '13:30'],
    ['2026-12-09', '13:30'],
  ],
  'netzwerk-uebergang': [
    ['2026-10-21', '13:30', [['2', 'Rückmeldungen zur Ausbildungsbroschüre']]],
    ['2026-12-16', '13:30'],
  ],
  'netzwerk-digitale-bildung': [
    ['2026-11-04', '13:30', [['2', 'Ergebnisse des Selbsttests']]],
    ['2027-01-13', '13:30'],
  ],
  'netzwerk-schule': [
    ['2026-11-11', '13:30'],
    ['2027-01-06', '13:30'],
  ],
  'netzwerk-weiterbildung': [
    ['2026-10-28', '13:30'],
    ['2026-12-16', '10:00'],
  ],
  'projektteam-digitale-bildung': [
    ['2026-03-04', '10:00'],
    ['2026-06-03', '10:00'],
    ['2026-09-02', '10:00'],
    ['2026-12-02', '10:00'],
  ],
};

const minutes: Record<string, string> = {
  'steuergruppe-bildungsregion-2026-03-12':
    'Der Fragebogen zu den entschuldigten Fehlzeiten ist abgestimmt. Der Fachdienst Schule führt die Gespräche mit den Schulen bis Ende Oktober.',
  'schulausschuss-2026-06-11':
    'Der Ausschuss empfiehlt dem Kreistag einstimmig, die Lotsinnen und Lotsen einzuführen. Er bittet um einen Bericht im Herbst.',
  'strategiegruppe-bildung-2026-05-20':
    'Der Stand der Umsetzung ist vorgestellt. Die Fortschreibung des Masterplans wird mit Fachforen vorbereitet.',
};

/** The key of the meeting of a body on a day. */
export function meetingKey(body: string, on: string): string {
  return `${body}-${on}`;
}

export const demoMeetings: Meeting[] = Object.entries(days).flatMap(([body, meetings]) =>
  meetings.map(([on, time, agenda = []]) => ({
    key: meetingKey(body, on),
    title: '',
    body,
    on,
    time,
    place: 'Kreishaus, Sitzungssaal',
    state: on < demoToday ? ('held' as const) : ('planned' as const),
    agenda: agenda.map(agendaItem),
    minutes: minutes[meetingKey(body, on)] ?? '',
    invented: true,
  })),
);

function agendaItem([number, title, paper]: Item): AgendaItem {
  return { number, title, paper: paper ?? null, public: true, note: '' };
}
