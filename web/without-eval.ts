import * as z from 'zod';

/**
 * Zod otherwise compiles its checks with `new Function`, which a content security policy without `unsafe-eval`
 * refuses. Imported first, because schemas look at the setting when they are made.
 */
z.config({ jitless: true });
