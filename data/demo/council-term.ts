import type { Resume } from '../goal.ts';

/** The look back at the end of the council term that ended in October 2021; what is said of the goals fits the figures of that day. */
export const councilTerm: Resume = {
  term: 'Wahlperiode 2016 bis 2021',
  on: '2021-10-25',
  text: 'Der zweite Masterplan trägt. Am Übergang in Ausbildung hat das Jahr 2020 zurückgeworfen, was bis 2019 erreicht war; bei den Plätzen für Kindergartenkinder und im Bildungsportal geht es voran. Für die nächste Wahlperiode empfiehlt das Bildungsbüro, den Zielwert für die Jugendarbeitslosigkeit zu prüfen und Schulabsentismus jährlich vorzustellen.',
  goals: [
    {
      goal: 'mehr-abschluesse',
      title: 'Mehr Jugendliche erreichen einen Abschluss',
      standing: 'Nicht sicher einzuordnen: zu 61\u00a0% auf Kurs, zu 25\u00a0% abweichend.',
      text: 'Der Anteil sinkt seit fünf Jahren. Ob das Tempo bis 2030/31 reicht, ist noch nicht zu sagen.',
    },
    {
      goal: 'abschluesse-nachholen',
      title: 'Junge Erwachsene holen Abschlüsse nach',
      standing: 'Abweichend: Bei gleichem Tempo fehlen 2024/25 noch 66 Personen.',
      text: 'Im Jahr 2020/21 fielen Lehrgänge aus.',
    },
    {
      goal: 'weg-in-ausbildung-und-arbeit',
      title: 'Jugendliche finden den Weg in Ausbildung und Arbeit',
      standing: 'Abweichend: Bei gleichem Tempo fehlen 2025 noch 2,3 Prozentpunkte.',
      text: 'Der Anstieg 2020 ist nicht aufgeholt. Das Bildungsbüro empfiehlt, Zielwert und Zieltermin zu prüfen.',
    },
    {
      goal: 'kindergartenplatz-fuer-jedes-kind',
      title: 'Jedes Kind hat einen Kindergartenplatz',
      standing: 'Leicht abweichend: Bei gleichem Tempo fehlen am 31.12.2028 noch 50 Plätze.',
      text: 'Zwei neue Einrichtungen sind beschlossen.',
    },
    {
      goal: 'schulplanung-traegt',
      title: 'Die Schulplanung trägt',
      standing: 'Im Zielbereich: Am 31.12.2020 liegt der Wert bei 139.790, Ziel sind 139.000 bis 143.000.',
      text: '',
    },
  ],
};
