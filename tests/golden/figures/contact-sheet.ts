/**
 * Writes one page with every figure, to look at them all: `node tests/golden/figures/contact-sheet.ts OUT.html [dark]`.
 * Real boundaries are used where the file with them is at hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { projectFolder } from '#platform/project-folder';
import { pagePalette, paperPalette, type Boundary } from '#figures';
import { examples } from './examples.ts';
import { municipalities } from './example-county.ts';

const [out = 'contact-sheet.html', scheme = 'light'] = process.argv.slice(2);
const font = `${projectFolder}/node_modules/@fontsource/fira-sans/files/fira-sans-latin`;
const face = (weight: number): string =>
	`@font-face{font-family:'Fira Sans';font-weight:${weight};src:url(file://${font}-${weight}-normal.woff2)}`;
const real = `${projectFolder}/../shared/data/boundaries/gg_gemeinden.geojson`;
const boundaries: Boundary[] | undefined = existsSync(real)
	? JSON.parse(readFileSync(real, 'utf8')).features.map(
			(feature: { geometry: Boundary['geometry'] }, index: number) => ({
				area: municipalities[index]?.id,
				geometry: feature.geometry
			})
		)
	: undefined;

const palette = scheme === 'paper' ? paperPalette : pagePalette;
const sections = [720, 300].flatMap((width) =>
	examples(boundaries).map(({ name, draw, fixedWidth }) => {
		const figure = draw({ palette, width: fixedWidth ?? width, idPrefix: `${name}-${width}` });
		return `<section><h2>${name} ${width}</h2>${figure.svg}<p>${figure.description.replaceAll('<', '&lt;')}</p></section>`;
	})
);
const css = readFileSync(`${projectFolder}/src/figures/palette.css`, 'utf8');
writeFileSync(
	out,
	`<!doctype html><html lang="de" data-kern-theme="${scheme === 'dark' ? 'dark' : 'light'}"><meta charset="utf-8"><style>${face(400)}${face(600)}${css}
	body{background:var(--figure-background);color:var(--figure-text);font:13px 'Fira Sans';margin:24px;display:flex;flex-wrap:wrap;gap:40px}
	section{max-width:720px}h2{font-size:13px;color:var(--figure-muted-text)}p{max-width:60ch;color:var(--figure-muted-text)}</style>${sections.join('\n')}</html>`
);
console.log(out);
