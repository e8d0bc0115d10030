import type { Passing, Ring, Round, Station } from '../cycle/ring.ts';
import { ringPresets } from '../cycle/ring-presets.ts';

/** Whose a station of the preset is in the invented district. */
const owners: Readonly<Record<string, Pick<Station, 'body' | 'responsible'>>> = {
  ziele: { body: 'strategiegruppe-bildung', responsible: '' },
  massnahmen: { body: null, responsible: 'Federführende Fachdienste' },
  daten: { body: null, responsible: 'Bildungsmonitoring' },
  bewertung: { body: null, responsible: 'Bildungsmonitoring' },
  beratung: { body: 'steuergruppe-bildungsregion', responsible: '' },
  anpassung: { body: null, responsible: 'Bildungsbüro' },
};

/** The invented district steers after Nienburg's order, in every field of action. */
export const demoRings: Ring[] = ringPresets
  .filter(({ key }) => key === 'nienburg')
  .map(({ ring }) => ({
    ...ring,
    key: 'steuerungskreislauf',
    title: 'Steuerungskreislauf der Bildungsregion',
    stations: ring.stations.map((station) => ({ ...station, ...owners[station.key] })),
    actionFields: [],
    invented: true,
  }));

/** Chosen so that on `demoToday` each field stands elsewhere: one station late, two due soon, one with time; and a round that ended. */
export const demoRounds: Round[] = [
  round(
    'uebergang-schule-beruf-2026',
    'Übergang Schule – Beruf 2026',
    'uebergang-schule-beruf',
    '2026-04-01',
    [
      passed(
        'ziele',
        '2026-04-28',
        'Strategiegruppe Bildung',
        'Zielwerte bestätigt, Zwischenziele ergänzt.',
        ['mehr-abschluesse'],
      ),
      passed('massnahmen', '2026-08-20', 'Bildungsbüro', 'Rahmenkonzept zur Berufsorientierung in Arbeit.', [
        'berufsorientierung-abstimmen',
      ]),
      passed(
        'daten',
        '2026-10-15',
        'Bildungsmonitoring',
        'Schulabgänge, berufliche Abschlüsse und zweite Betriebsbefragung liegen vor.',
        ['mehr-abschluesse', 'betriebe-kennen-broschuere'],
      ),
    ],
  ),
  round('schulabsentismus-2026', 'Schulabsentismus 2026', 'schulabsentismus', '2026-02-02', [
    passed('ziele', '2026-03-02', 'Steuergruppe Bildungsregion', 'Ziel 2028/29 bleibt bei 2,5 %.', [
      'absentismus-frueh-begegnen',
    ]),
    passed('massnahmen', '2026-06-25', 'Fachdienst Schule', 'Gespräche mit den Schulen geführt.', []),
  ]),
  round(
    'transparenz-beratung-2026',
    'Transparenz und Beratung 2025/26',
    'transparenz-beratung',
    '2025-11-03',
    [
      passed('ziele', '2025-12-01', 'Strategiegruppe Bildung', 'Zielwert für Kurse läuft 2025 aus.', [
        'kurse-werden-gefunden',
      ]),
      passed('massnahmen', '2026-03-20', 'Bildungskoordination', 'Fünf Sprachen freigeschaltet.', [
        'zugewanderte-finden-beratung',
      ]),
      passed('daten', '2026-06-10', 'Bildungsmonitoring', 'Besuche bis Mai 2026 übernommen.', []),
      passed('bewertung', '2026-07-20', 'Bildungsmonitoring', 'Besuche steigen, Kurse bleiben zurück.', [
        'kurse-werden-gefunden',
      ]),
      passed(
        'beratung',
        '2026-09-24',
        'Steuergruppe Bildungsregion',
        'Empfehlung: Kurssuche überarbeiten, Zielwert für Kurse neu fassen.',
        ['kurse-werden-gefunden'],
      ),
    ],
  ),
  round(
    'rahmenbedingungen-2026',
    'Frühe Bildung und Rahmenbedingungen 2026/27',
    'rahmenbedingungen',
    '2026-09-07',
    [passed('ziele', '2026-10-05', 'Fachdienst Jugend', 'Zielwert für Plätze bestätigt.', [])],
  ),
  {
    ...round(
      'transparenz-beratung-2024',
      'Transparenz und Beratung 2024/25',
      'transparenz-beratung',
      '2024-10-01',
      [
        passed('ziele', '2024-10-29', 'Strategiegruppe Bildung', 'Zielwert 2027 auf 2.800 Besuche gesetzt.', [
          'angebote-werden-gefunden',
        ]),
        passed('massnahmen', '2025-02-20', 'Bildungsbüro', 'Startseite des Portals neu gegliedert.', []),
        passed('daten', '2025-05-12', 'Bildungsmonitoring', 'Besuche 2024 vollständig.', []),
        passed(
          'bewertung',
          '2025-06-24',
          'Bildungsmonitoring',
          'Portal auf Kurs, Bereich Migration hinter dem Pfad.',
          [],
        ),
        passed('beratung', '2025-08-28', 'Steuergruppe Bildungsregion', 'Empfehlung: fünf Sprachen.', []),
        passed('anpassung', '2025-10-20', 'Bildungsbüro', 'Übersetzungen beauftragt und freigeschaltet.', [
          'zugewanderte-finden-beratung',
        ]),
      ],
    ),
    end: '2025-10-27',
    conclusion:
      'Der Bereich „Migration und Bildung“ hat fünf Sprachen. Die nächste Runde prüft, ob die Besuche dadurch steigen, und nimmt die Kurssuche dazu.',
  },
];

function round(key: string, title: string, actionField: string, start: string, protocol: Passing[]): Round {
  return {
    key,
    title,
    ring: 'steuerungskreislauf',
    actionField,
    start,
    end: null,
    protocol,
    conclusion: '',
    invented: true,
  };
}

function passed(station: string, on: string, by: string, note: string, goals: readonly string[]): Passing {
  return { station, on, by, note, about: goals.map((key) => ({ kind: 'goal', key })) };
}
