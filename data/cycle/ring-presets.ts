import type { Ring, Station } from './ring.ts';

/** A ring to begin with: without bodies, which are a municipality's own. */
export interface RingPreset {
  key: string;
  /** What it is called after. */
  after: string;
  ring: Pick<Ring, 'title' | 'description' | 'source' | 'stations'>;
}

/**
 * Rings after two of the six practice examples of the field's working paper. The order of the stations is theirs, told in
 * our words; the days between them are a proposal of ours.
 */
export const ringPresets: readonly RingPreset[] = [
  {
    key: 'diepholz',
    after: 'Landkreis Diepholz',
    ring: {
      title: 'Steuerungskreislauf',
      description:
        'Vom Bildungsbericht über die Beratung in den politischen Gremien zurück zum nächsten Bericht. Die Leitziele beschließt der Kreistag, wirkungsorientierte Ziele werden darunter formuliert.',
      source:
        'Reihenfolge der Stationen nach dem Praxisbeispiel „Politisch beschlossene Ziele“ des Landkreises Diepholz; die Tage dazwischen sind Vorschläge.',
      stations: [
        station(
          'bericht',
          'Bildungsbericht veröffentlicht',
          'data',
          'Der Bericht mit den Kennzahlen liegt vor und ist veröffentlicht.',
          60,
        ),
        station(
          'bedarfe',
          'Bedarfe und Herausforderungen abgeleitet',
          'evaluation',
          'Zu jeder auffälligen Kennzahl steht eine Bewertung mit Ursache und Empfehlung.',
          60,
        ),
        station(
          'vorstellung',
          'In den politischen Gremien vorgestellt',
          'deliberation',
          'Eine Vorlage stellt Ergebnisse und Empfehlungen vor.',
          45,
        ),
        station(
          'ausschuesse',
          'In den Ausschüssen bearbeitet und gewichtet',
          'decision',
          'Die Ausschüsse beraten und legen fest, was zuerst angegangen wird.',
          60,
        ),
        station(
          'steuergruppe',
          'Steuergruppe, Konferenzen und Fachtage',
          'measures',
          'Maßnahmen sind verabredet, Federführung und Zeitplan benannt.',
          90,
        ),
        station(
          'fortschreibung',
          'Im nächsten Bericht aufgegriffen',
          'adjustment',
          'Der nächste Bericht sagt, was aus den Empfehlungen geworden ist.',
          180,
        ),
      ],
    },
  },
  {
    key: 'nienburg',
    after: 'Landkreis Nienburg/Weser',
    ring: {
      title: 'Steuerungskreislauf',
      description:
        'Vom Ziel über Maßnahme, Daten und Bewertung zur Beratung und zum angepassten Konzept, dann von vorn. Ziele werden zuerst mit Kennzahlen messbar gemacht.',
      source:
        'Reihenfolge der Stationen nach dem Praxisbeispiel „Qualität“ des Landkreises Nienburg/Weser; die Tage dazwischen sind Vorschläge.',
      stations: [
        station(
          'ziele',
          'Ziele messbar gemacht',
          'goals',
          'Jedes Ziel hat eine Kennzahl, einen Ausgangswert und einen Zielwert.',
          30,
        ),
        station(
          'massnahmen',
          'Maßnahmen umgesetzt',
          'measures',
          'Die Maßnahmen laufen, ihr Umsetzungsstand ist eingetragen.',
          120,
        ),
        station(
          'daten',
          'Daten erhoben',
          'data',
          'Die erwarteten Lieferungen und Befragungen sind eingegangen.',
          90,
        ),
        station(
          'bewertung',
          'Ergebnisse bewertet',
          'evaluation',
          'Zu jedem Zielwert steht eine abgeschlossene Bewertung.',
          45,
        ),
        station(
          'beratung',
          'In der Steuergruppe beraten',
          'deliberation',
          'Die Steuergruppe hat die Bewertungen beraten und Empfehlungen ausgesprochen.',
          45,
        ),
        station(
          'anpassung',
          'Konzepte angepasst',
          'adjustment',
          'Beschlüsse sind umgesetzt: Maßnahmen, Zielwerte oder Konzepte sind angepasst.',
          60,
        ),
      ],
    },
  },
];

function station(key: string, title: string, phase: Station['phase'], due: string, days: number): Station {
  return { key, title, phase, due, days, body: null, responsible: '' };
}
