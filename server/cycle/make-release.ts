import type { Receiver } from '../../data/audience.ts';
import {
  type Exposed,
  type FigurePart,
  figurePart,
  type Release,
  type ReleaseCounts,
  type ReleasePhase,
  type ReleasePreview,
  type Withheld,
} from '../../data/release.ts';
import type { Caller } from '../caller.ts';
import { readDataVersion } from '../database/data-version.ts';
import type { Database } from '../database/database.ts';
import {
  maybeStoreRelease,
  type NewRelease,
  type ReleasedFigure,
  readEditions,
} from '../database/released-editions.ts';
import { readRules } from '../database/releases.ts';
import { buildTable } from '../protection/build-table.ts';
import { decideRelease } from '../protection/decide-release.ts';
import type { Edition } from '../protection/edition.ts';
import type { Solver } from '../protection/solver.ts';
import { auditEditions } from './audit-audience.ts';
import { describeExposed, describeWithheld } from './describe-withheld.ts';
import { type Atlas, readAtlas } from './material.ts';
import { askTable, readFiguresToProtect } from './release-figures.ts';
import { readUnchangedSince } from './unchanged-since.ts';

export interface ReleaseOutcome {
  /** Null where nothing was released: something could be told too exactly. */
  release: Release | null;
  exposed: Exposed[];
}

/** Told what is begun. */
export type TellPhase = (phase: ReleasePhase) => void;

const tellNobody: TellPhase = () => {};

/** What releasing the data as they stand would withhold; nothing is stored. */
export async function previewRelease(
  db: Database,
  caller: Caller,
  audience: Receiver,
  solver: Solver,
  onPhase = tellNobody,
): Promise<ReleasePreview> {
  const { draft, exposed, known, withheld } = await draftRelease(db, caller, audience, solver, onPhase);
  const unchangedSince = await readUnchangedSince(db, caller, audience, draft.figures);
  return { counts: draft.counts, exposed, known, withheld, unchangedSince };
}

/**
 * Releases the data as they stand for an audience: frozen, protected and audited; nothing is stored where the audit
 * finds something that could be told too exactly; where that follows from what is known already, whatever is withheld,
 * only if that was accepted. `now` is an ISO time. Made again where the data move on meanwhile;
 * throws after the third time.
 */
export async function makeRelease(
  db: Database,
  caller: Caller,
  asked: { audience: Receiver; note: string | null; acceptsKnown?: boolean; now: string },
  solver: Solver,
  onPhase = tellNobody,
): Promise<ReleaseOutcome> {
  const { audience, note, acceptsKnown = false, now } = asked;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { draft, exposed, known } = await draftRelease(db, caller, audience, solver, onPhase);
    const against = acceptsKnown ? exposed : [...exposed, ...known];
    if (against.length > 0) return { release: null, exposed: against };
    onPhase('storing');
    const release = await maybeStoreRelease(db, caller, { ...draft, note }, now);
    if (release) return { release, exposed: [] };
  }
  throw new Error('the data keep changing while they are being released');
}

interface Draft {
  draft: NewRelease;
  exposed: Exposed[];
  known: Exposed[];
  withheld: Withheld[];
}

async function draftRelease(
  db: Database,
  caller: Caller,
  audience: Receiver,
  solver: Solver,
  onPhase: TellPhase,
): Promise<Draft> {
  onPhase('reading');
  const dataVersion = readDataVersion(db);
  const atlas = await readAtlas(db, caller);
  const rules = await readRules(db, caller, audience);
  const protectedOnes = await readFiguresToProtect(db, caller, atlas, rules);
  const figures = protectedOnes.flatMap((one) => one.figures);
  const earlier = await readEditions(db, caller, audience);
  const editions: Edition[] = [{ figures, withheld: null }, ...earlier];
  const alike = audience === 'public' ? await readEditions(db, caller, 'committee') : [];
  onPhase('protecting');
  const built = buildTable({ ...askTable(atlas), editions, alike });
  const decision = decideRelease(figures, built, solver);
  const decided = figures.map((figure) => ({ ...figure, withheld: decision.withheld.get(figure) ?? null }));
  const indicators = protectedOnes.map(({ indicator }) => indicator.id);
  onPhase('auditing');
  const draft = { audience, note: null, rules, counts: countFigures(decided), indicators, dataVersion };
  return {
    draft: { ...draft, figures: decided },
    exposed: await findExposed(db, caller, { audience, atlas, decided, earlier }, solver),
    known: describeExposed({ built, exposures: decision.unavoidable }, audience, atlas),
    withheld: describeWithheld(
      [...decision.withheld].map(([figure, reason]) => ({ figure, reason })),
      atlas,
    ),
  };
}

/**
 * What could be told too exactly once this release is out, by those it is for and by those who see it too; what could
 * be told without it isn't its fault.
 */
async function findExposed(
  db: Database,
  caller: Caller,
  made: { audience: Receiver; atlas: Atlas; decided: readonly ReleasedFigure[]; earlier: readonly Edition[] },
  solver: Solver,
): Promise<Exposed[]> {
  const { audience, atlas, decided } = made;
  const edition = editionOf(decided, ({ withheld }) => withheld?.hidden);
  const nothing = editionOf(decided, ({ isExempt }) => (isExempt ? undefined : allParts));
  const audiences: Receiver[] = audience === 'public' ? ['public', 'committee'] : ['committee'];
  const exposed: Exposed[] = [];
  for (const one of audiences) {
    const earlier = one === audience ? made.earlier : await readEditions(db, caller, one);
    // What each audience's counts are held against, its own releases say first.
    const together = (own: Edition) => (one === audience ? [own, ...earlier] : [...earlier, own]);
    const found = auditEditions(together(edition), atlas, solver);
    if (found.exposures.length === 0) continue;
    const without = auditEditions(together(nothing), atlas, solver);
    const before = new Set(without.exposures.map(({ cell }) => cell));
    const exposures = found.exposures.filter(({ cell }) => !before.has(cell));
    exposed.push(...describeExposed({ ...found, exposures }, one, atlas));
  }
  return exposed;
}

const allParts = figurePart.options;

function editionOf(
  figures: readonly ReleasedFigure[],
  hiddenOf: (figure: ReleasedFigure) => readonly FigurePart[] | undefined,
): Edition {
  const withheld = new Map(
    figures.flatMap((figure) => {
      const hidden = hiddenOf(figure);
      return hidden ? [[figure, new Set(hidden)] as const] : [];
    }),
  );
  return { figures, withheld };
}

function countFigures(figures: readonly ReleasedFigure[]): ReleaseCounts {
  const withNumber = figures.filter((figure) => figure.value !== null || figure.numerator !== null);
  const count = (why: string) => withNumber.filter(({ withheld }) => withheld?.why === why).length;
  return {
    figures: withNumber.length,
    primary: count('primary'),
    complementary: count('complementary'),
    unknown: count('unknown'),
    repeated: count('repeated'),
  };
}
