/**
 * Turns a printed document into PDF/UA-1 (ISO 14289-1) with Typst. The same document gives the same bytes: fonts come
 * with the program, the date from the document, nothing from the machine.
 * A document that breaks the rules of PDF/UA (no title, a drawing without alternative text) is refused: that is a bug.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { projectFolder } from '#platform/project-folder';
import { coveredCharacters } from './covered-characters.ts';
import type { PaperDocument } from './paper-document.ts';
import { printableText } from './printable-text.ts';

const TEMPLATES = join(projectFolder, 'src/documents/paper/templates');
const MAIN = join(TEMPLATES, 'paper.typ');
const FONT_CUTS = ['400Regular', '400Regular_Italic', '500Medium', '600SemiBold'] as const;

export type Paper = { readonly pdf: Uint8Array; readonly pages: number };

export class PaperCompiler {
	readonly #compiler: NodeCompiler;
	readonly #covered: ReadonlySet<number>;

	constructor() {
		const { resolve } = createRequire(join(projectFolder, 'package.json'));
		const fontBlobs = FONT_CUTS.map((cut) =>
			readFileSync(resolve(`@expo-google-fonts/fira-sans/${cut}/FiraSans_${cut}.ttf`))
		);
		const [first = new Set<number>(), ...others] = fontBlobs.map(coveredCharacters);
		this.#covered = new Set([...first].filter((code) => others.every((cut) => cut.has(code))));
		this.#compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
	}

	compile(document: PaperDocument): Paper {
		const createdAt = new Date(document.createdAt);
		const data = { ...document, date: dateParts(createdAt) };
		const text = JSON.stringify(data, (_, value: unknown) =>
			typeof value === 'string' ? printableText(value, this.#covered) : value
		);
		this.#compiler.mapShadow(join(TEMPLATES, 'document.json'), Buffer.from(text));
		try {
			const compiled = this.#compiler.compile({ mainFilePath: MAIN });
			if (!compiled.result) throw this.#failure(compiled.takeDiagnostics());
			const pdf = this.#compiler.pdf(compiled.result, {
				pdfStandard: 'ua-1',
				creationTimestamp: Math.floor(createdAt.getTime() / 1000)
			});
			return { pdf, pages: compiled.result.numOfPages };
		} finally {
			// The server runs for months: what no longer helps the next document is forgotten.
			this.#compiler.evictCache(0);
		}
	}

	#failure(problem: NodeError | null): Error {
		const details = problem ? JSON.stringify(this.#compiler.fetchDiagnostics(problem)) : 'unknown';
		return new Error(`The document could not be typeset: ${details}`);
	}
}

/** Year, month, day, hour, minute, second in universal time. */
function dateParts(date: Date): number[] {
	return (date.toISOString().match(/\d+/g) ?? []).slice(0, 6).map(Number);
}

let shared: PaperCompiler | undefined;

/** Reading the fonts takes a moment, so one compiler serves the whole process. */
export function sharedPaperCompiler(): PaperCompiler {
	shared ??= new PaperCompiler();
	return shared;
}
