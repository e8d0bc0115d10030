import type { Review } from '../cycle/review.ts';
import { demoToday } from './today.ts';

type Told = Pick<Review, 'key' | 'goal' | 'target' | 'recommendation' | 'reading'> & Partial<Review>;

/**
 * Reviews of the demo's day are pinned to its figures when it is loaded; the one of the year before was carried over,
 * without a state of the data.
 */
const told: Told[] = [
  {
    key: 'bewertung-absentismus-2024-25',
    goal: 'absentismus-frueh-begegnen',
    target: 'absentismus-frueh-begegnen',
    on: '2025-11-12',
    recommendation: 'keep',
    reading: 'Alle Schulen haben gemeldet. Weniger Schülerinnen und Schüler fehlen lange unentschuldigt.',
    cause: 'Die Schulen melden Fehlzeiten früher und sprechen Familien eher an.',
    proposal: 'Den eingeschlagenen Weg beibehalten.',
  },
  {
    key: 'bewertung-absentismus-frueh-begegnen',
    goal: 'absentismus-frueh-begegnen',
    target: 'absentismus-frueh-begegnen',
    recommendation: 'keep',
    reading:
      'Der Anteil derer, die lange unentschuldigt fehlen, sinkt weiter. Für 2025/26 fehlen noch Meldungen von vier Schulen.',
    cause: 'Die frühe Ansprache durch die Lotsinnen und Lotsen wirkt dort, wo es sie gibt.',
    proposal: 'Beibehalten; die fehlenden Meldungen einholen.',
    measures: ['schulabsentismus-lotsen'],
  },
  {
    key: 'bewertung-unentschuldigte-tage',
    goal: 'weniger-unentschuldigte-tage',
    target: 'weniger-unentschuldigte-tage',
    recommendation: 'adjustMeasure',
    reading: 'Die unentschuldigten Fehltage je 100 Schülerinnen und Schüler gehen nicht zurück.',
    cause:
      'Kurze Fehlzeiten nehmen zu, während die langen abnehmen. Die Lotsinnen und Lotsen sind nur an den Oberschulen.',
    proposal: 'Die Lotsinnen und Lotsen an allen weiterführenden Schulen einsetzen.',
    measures: ['schulabsentismus-lotsen'],
  },
  {
    key: 'bewertung-verfahren',
    goal: 'hilfe-vor-verfahren',
    target: 'hilfe-vor-verfahren',
    recommendation: 'adjustGoal',
    reading: 'Die Zahl der Verfahren steigt, statt zu sinken.',
    cause:
      'Verfahren werden heute auch bei kurzen Fehlzeiten eingeleitet; der Termin des Ziels ist nicht zu halten.',
    proposal: 'Den Zielwert beibehalten und bis 2029/30 strecken.',
  },
  {
    key: 'bewertung-migration-und-bildung',
    goal: 'zugewanderte-finden-beratung',
    target: 'zugewanderte-finden-beratung',
    recommendation: 'keep',
    reading:
      'Der Bereich „Migration und Bildung“ wird noch mehr besucht als angestrebt, aber weniger als in den Jahren davor.',
    cause:
      'Seit Oktober 2025 gibt es ihn in fünf Sprachen. Ob das die Besuche hält, zeigen erst die Zahlen für 2026.',
    proposal: 'Beibehalten und das Jahr 2026 abwarten.',
    measures: ['bereich-migration-und-bildung'],
  },
  {
    key: 'bewertung-nachfrage-uebergang',
    goal: 'portal-begleitet-uebergang',
    target: 'portal-begleitet-uebergang',
    recommendation: 'adjustGoal',
    reading:
      'Nach dem Übergang in Ausbildung wird im Portal immer häufiger gesucht, während die Jugendarbeitslosigkeit nach der amtlichen Statistik nur langsam sinkt.',
    cause: 'Wer sucht, findet Angebote, aber noch keinen Platz: Die Nachfrage zeigt einen Bedarf.',
    proposal:
      'Das Ziel im nächsten Masterplan unter „Der Übergang in Ausbildung gelingt“ führen, neben der amtlichen Statistik.',
  },
  {
    key: 'bewertung-broschuere',
    goal: 'betriebe-kennen-broschuere',
    target: 'betriebe-kennen-broschuere',
    state: 'draft',
    recommendation: 'needsData',
    reading: 'Mehr Betriebe kennen die Broschüre. Ob sie sie auch nutzen, wurde nicht gefragt.',
    proposal: 'In der dritten Welle nach dem Nutzen der Broschüre fragen.',
    measures: ['ausbildungsbroschuere'],
  },
];

export const demoReviews: Review[] = told.map((review) => ({
  title: '',
  on: demoToday,
  author: 'Bildungsmonitoring',
  state: 'final',
  cause: '',
  proposal: '',
  measures: [],
  pinned: null,
  invented: true,
  ...review,
}));
