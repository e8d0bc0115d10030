import { readAreas } from '../database/areas.ts';
import type { Handler } from './endpoint.ts';

export const readAreaList: Handler<'areas'> = async (context) => ({ areas: await readAreas(context.db) });
