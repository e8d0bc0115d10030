import type { Plan } from '../goal.ts';

/** Goals without a figure: one plan that is late, two on schedule, one done. */
export const demoPlans: Plan[] = [
  {
    key: 'berufsorientierung-abstimmen',
    goal: 'berufsorientierung-abstimmen',
    title: 'Gemeinsames Rahmenkonzept zur Berufsorientierung',
    steps: [
      {
        title: 'Bestandsaufnahme an allen Schulen',
        due: '2025-12-31',
        done: '2026-02-10',
        evidence: 'Bericht an den Schulausschuss, Vorlage 2026/014',
      },
      {
        title: 'Rahmenkonzept mit Schulen und Jugendberufsagentur abgestimmt',
        due: '2026-09-30',
        done: null,
        evidence: null,
      },
      {
        title: 'Vereinbarung mit allen weiterführenden Schulen unterzeichnet',
        due: '2027-06-30',
        done: null,
        evidence: null,
      },
    ],
  },
  {
    key: 'fehlzeiten-auswerten',
    goal: 'entschuldigtes-fehlen-verstehen',
    title: 'Auswertung mit den Schulen',
    steps: [
      {
        title: 'Fragebogen in der Steuergruppe abgestimmt',
        due: '2026-03-31',
        done: '2026-03-12',
        evidence: 'Protokoll der Steuergruppe vom 12. März 2026',
      },
      {
        title: 'Gespräche mit allen 21 Schulen geführt',
        due: '2026-10-31',
        done: '2026-10-28',
        evidence: 'Liste der Gespräche im Fachdienst Schule',
      },
      { title: 'Ergebnisse im Schulausschuss vorgestellt', due: '2027-03-31', done: null, evidence: null },
      { title: 'Zielwert beschlossen', due: '2027-06-30', done: null, evidence: null },
    ],
  },
  {
    key: 'portal-in-fuenf-sprachen',
    goal: 'zugewanderte-finden-beratung',
    title: 'Der Bereich „Migration und Bildung“ in fünf Sprachen',
    steps: [
      {
        title: 'Texte übersetzt und geprüft',
        due: '2025-06-30',
        done: '2025-06-18',
        evidence: 'Abnahme durch die Bildungskoordination',
      },
      {
        title: 'Seiten freigeschaltet',
        due: '2025-10-31',
        done: '2025-10-06',
        evidence: 'Pressemitteilung vom 6. Oktober 2025',
      },
    ],
  },
  {
    key: 'uebergangsmanagement-einrichten',
    goal: 'uebergangsmanagement-eingerichtet',
    title: 'Bildungs- und Übergangsmanagement einrichten',
    steps: [
      {
        title: 'Projektkonferenz mit allen Fachdiensten',
        due: '2022-03-31',
        done: '2022-03-09',
        evidence: 'Zwei Beschlüsse der Konferenz vom 9. März 2022, Protokoll im Bildungsbüro',
      },
      {
        title: 'Zielkonferenzen in allen Fachdiensten, Beiträge und Schnittstellen benannt',
        due: '2024-12-31',
        done: '2024-11-21',
        evidence: 'Zielblätter der Fachdienste, Vorlage 2024/133',
      },
      {
        title: 'Stellen besetzt',
        due: '2026-06-30',
        done: '2026-05-04',
        evidence: 'Stellenplan 2026: sechs Vollzeit- und drei Teilzeitstellen',
      },
      {
        title: 'Gemeinsames Verfahren an allen Schulen eingeführt',
        due: '2027-12-31',
        done: null,
        evidence: null,
      },
      {
        title: 'Abschlussbericht im Kreistag',
        due: '2028-12-31',
        done: null,
        evidence: null,
      },
    ],
  },
];
