import * as z from 'zod';

/** zod would otherwise try to compile its checks with Function(), which the page's policy forbids. Imported first. */
z.config({ jitless: true });
