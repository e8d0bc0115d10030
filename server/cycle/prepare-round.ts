import type { Ring, Round } from '../../data/cycle/ring.ts';
import { HttpProblem } from '../errors.ts';
import type { Preparation } from './preparation.ts';

/**
 * A round's protocol is kept in the order of its days, speaks of stations of its ring only, and of nothing before the
 * round's start or after today. A round that ends says what came of it, and of each field of action one runs at a time.
 * Throws `HttpProblem` 422.
 */
export async function prepareRound({ content, writer, today }: Preparation<'round'>): Promise<Round> {
  const ring = (await writer.read('ring', content.ring))?.content;
  if (ring) checkProtocol(content, ring, today);
  if (content.end !== null && content.conclusion === '') {
    refuse(
      'Fazit fehlt',
      'Eine Runde endet mit einem Fazit. Bitte halten Sie fest, was sie erbracht hat und was die nächste aufgreift.',
    );
  }
  const last = content.protocol.reduce((latest, { on }) => (on > latest ? on : latest), content.start);
  if (content.end !== null && content.end < last) {
    refuse(
      'Ende vor dem Protokoll',
      'Das Protokoll nennt einen Tag nach dem Ende der Runde. Bitte prüfen Sie beide Tage.',
    );
  }
  if (content.end === null) await refuseSecond(content, await writer.list('round'));
  const protocol = [...content.protocol].sort((one, other) => (one.on < other.on ? -1 : 1));
  return { ...content, protocol };
}

/** Stations that rounds have passed stay in their ring. Throws `HttpProblem` 422. */
export async function prepareRing({ content, writer }: Preparation<'ring'>): Promise<Ring> {
  const rounds = (await writer.list('round')).filter((round) => round.content.ring === content.key);
  const known = new Set(content.stations.map(({ key }) => key));
  for (const round of rounds) {
    if (round.content.protocol.every(({ station }) => known.has(station))) continue;
    refuse(
      'Station wird gebraucht',
      `Das Protokoll der Runde „${round.title}“ nennt eine Station, die nicht mehr im Steuerungskreislauf steht. Bitte lassen Sie die Station stehen, oder legen Sie einen weiteren Steuerungskreislauf an.`,
    );
  }
  return content;
}

function checkProtocol({ protocol, start }: Round, ring: Ring, today: string): void {
  const known = new Set(ring.stations.map(({ key }) => key));
  if (protocol.some(({ station }) => !known.has(station))) {
    refuse(
      'Station unbekannt',
      'Das Protokoll nennt eine Station, die nicht zum Steuerungskreislauf gehört. Bitte wählen Sie eine aus der Liste.',
    );
  }
  if (protocol.some(({ on }) => on < start)) {
    refuse(
      'Vor dem Beginn',
      'Eine Station wurde vor dem Beginn der Runde durchlaufen. Bitte prüfen Sie den Tag.',
    );
  }
  if (protocol.some(({ on }) => on > today)) {
    refuse(
      'Tag liegt in der Zukunft',
      'Das Protokoll hält fest, was war. Bitte geben Sie einen Tag bis heute an.',
    );
  }
}

async function refuseSecond(
  { key, ring, actionField }: Round,
  rounds: readonly { key: string; title: string; content: Round }[],
): Promise<void> {
  const other = rounds.find(
    (round) =>
      round.key !== key &&
      round.content.end === null &&
      round.content.ring === ring &&
      round.content.actionField === actionField,
  );
  if (!other) return;
  refuse(
    'Es läuft schon eine Runde',
    `In diesem Handlungsfeld läuft noch „${other.title}“. Bitte schließen Sie sie zuerst ab.`,
  );
}

function refuse(title: string, detail: string): never {
  throw new HttpProblem(422, title, detail);
}
