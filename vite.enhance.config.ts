/**
 * Builds the pages' small scripts into `static/generated`; runs before the main build. `enhance.js` stands on every page,
 * `passkeys.js` only where a passkey is asked for, `drafts.js` only where there is a long form.
 */
import { defineConfig } from 'vite';

export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'static/generated',
		emptyOutDir: false,
		target: 'es2022',
		modulePreload: false,
		rolldownOptions: {
			input: {
				enhance: 'src/ui/enhance/main.ts',
				passkeys: 'src/ui/passkeys/main.ts',
				drafts: 'src/ui/drafts/main.ts'
			},
			output: { format: 'es', entryFileNames: '[name].js' }
		}
	}
});
