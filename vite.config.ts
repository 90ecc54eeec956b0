import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			// Where a form came from is checked by our own `refuse-foreign-posts`, which answers in German.
			csrf: { trustedOrigins: ['*'] },
			// The rest of the policy depends on the installation: `src/platform/http/content-security-policy.ts`.
			csp: { mode: 'hash', directives: { 'script-src': ['self'], 'style-src': ['self'] } },
			// A refusal is drawn for another address than its own, so style sheets are named from the root.
			paths: { relative: false },
			output: { bundleStrategy: 'split' }
		})
	],
	build: { assetsInlineLimit: 0 }
});
