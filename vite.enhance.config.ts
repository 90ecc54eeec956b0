/** Builds the pages' one small script (`src/ui/enhance`) into `static/generated/enhance.js`; runs before the main build. */
import { defineConfig } from 'vite';

export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'static/generated',
		emptyOutDir: false,
		target: 'es2022',
		lib: { entry: 'src/ui/enhance/main.ts', formats: ['iife'], name: 'enhance', fileName: () => 'enhance.js' }
	}
});
