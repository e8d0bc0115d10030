import type { Body } from '../cycle/body.ts';

type Group = Pick<Body, 'key' | 'title' | 'kind' | 'remit' | 'every' | 'stage' | 'size'>;

/** With the three network groups beside the committees they make five, and a team that prepares their meetings. */
export const networkGroups: Group[] = [
  {
    key: 'netzwerk-schule',
    title: 'Netzwerk Schule und Medien',
    kind: 'network',
    stage: 'school',
    remit: 'Schulen und Kreismedienzentrum stimmen ab, was Kinder und Jugendliche wann lernen.',
    every: 2,
    size: 15,
  },
  {
    key: 'netzwerk-weiterbildung',
    title: 'Netzwerk Weiterbildung',
    kind: 'network',
    stage: 'further',
    remit: 'Träger der Weiterbildung und Büchereien stimmen ihre Angebote für Erwachsene ab.',
    every: 2,
    size: 12,
  },
  {
    key: 'projektteam-digitale-bildung',
    title: 'Projektteam Digitale Bildung',
    kind: 'project',
    stage: 'all',
    remit: 'Bereitet die Treffen der Netzwerkgruppen vor und wertet den Selbsttest aus.',
    every: 3,
    size: 5,
  },
];
