import type { Strategy } from '../goal.ts';
import { councilTerm } from './council-term.ts';
import { earlierMasterplan } from './earlier-masterplan.ts';
import { nextMasterplan } from './next-masterplan.ts';

function decided(
  said: Pick<
    Strategy,
    'key' | 'title' | 'version' | 'kind' | 'decidedBy' | 'decidedOn' | 'paper' | 'description'
  > &
    Partial<Pick<Strategy, 'continues' | 'resumes' | 'dropped'>>,
): Strategy {
  const open = { state: 'decided', continues: null, until: null } as const;
  return { ...open, rows: [], targetRows: [], dropped: [], resumes: [], ...said };
}

/** A masterplan in three versions, a mission statement, and goals of the whole district; everything invented. */
export const demoStrategies: Strategy[] = [
  earlierMasterplan,
  decided({
    key: 'masterplan-bildung-2',
    title: 'Masterplan Bildung',
    version: '2.0',
    kind: 'masterplan',
    decidedBy: 'Kreistag',
    decidedOn: '2018-03-12',
    paper: '2018/041',
    continues: 'masterplan-bildung-1',
    description:
      'Die erste Fortschreibung, aus Fachforen zwischen August 2017 und Februar 2018: neue Handlungsfelder kommen hinzu, was wirkt, bleibt. Der Stand der Umsetzung wird der Strategiegruppe vorgestellt.',
    dropped: [
      {
        kind: 'goal',
        key: 'lernorte-sind-bekannt',
        reason: 'Das Bildungsportal tritt an die Stelle des gedruckten Verzeichnisses.',
      },
    ],
    resumes: [councilTerm],
  }),
  nextMasterplan,
  decided({
    key: 'leitbild-bildung',
    title: 'Leitbild Bildung',
    version: '2019',
    kind: 'missionStatement',
    decidedBy: 'Steuergruppe Bildungsregion',
    decidedOn: '2019-09-24',
    paper: null,
    description: 'Woran sich alle halten, die im Landkreis an Bildung arbeiten.',
  }),
  decided({
    key: 'kreisziele-2021',
    title: 'Ziele des Landkreises',
    version: '2021 bis 2028',
    kind: 'cityGoals',
    decidedBy: 'Kreistag',
    decidedOn: '2021-12-13',
    paper: '2021/187',
    description: 'Die Ziele der ganzen Kreisverwaltung; hier steht, was davon Bildung betrifft.',
  }),
];
