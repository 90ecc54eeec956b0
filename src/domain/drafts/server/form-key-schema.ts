import { z } from 'zod';

/** `statement:06433001:2025`. */
export const formKeySchema = z
	.string()
	.max(200)
	.regex(/^[a-z][a-z-]*(:[\w.-]+)*$/);
