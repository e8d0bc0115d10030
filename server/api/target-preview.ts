import { maybeIndicator } from '../../data/catalogue/index.ts';
import { findTargetFaults, type TargetFault } from '../../data/target-faults.ts';
import { readAssessedTargets } from '../cycle/assessed-targets.ts';
import { readAtlas } from '../cycle/material.ts';
import type { Handler } from './endpoint.ts';

/** With these nothing can be reckoned. */
const unreadable: ReadonlySet<TargetFault['code']> = new Set([
  'periodUnreadable',
  'breakdownUnknown',
  'outOfRange',
]);

export const previewTarget: Handler<'previewTarget'> = async (context, caller, { body }) => {
  const indicator = maybeIndicator(body.target.indicator);
  const atlas = await readAtlas(context.db, caller);
  if (!indicator || !atlas.areas.has(body.target.area)) return { entry: null, faults: [] };
  const target = { ...body.target, definitionVersion: indicator.definitionVersion };
  const faults = findTargetFaults(target, indicator);
  if (faults.some(({ code }) => unreadable.has(code))) {
    return { entry: null, faults };
  }
  const [entry = null] = await readAssessedTargets(context.db, caller, atlas, {
    targets: [target],
    today: context.today(),
  });
  return { entry, faults };
};
