import { readAreas } from '../database/areas.ts';
import type { Reading } from './reading.ts';

export const readAreaList: Reading<'areas'> = async (context) => ({ areas: await readAreas(context.db) });
