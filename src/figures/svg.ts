/**
 * Builds SVG text. Children must be `Markup`, which only this file makes, and every text passes `escaped`: a name with
 * `<` in it cannot become an element.
 */
declare const markup: unique symbol;
export type Markup = string & { readonly [markup]: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const FONT = "'Fira Sans', 'Segoe UI', Arial, sans-serif";
/** Sizes in pixels; nothing on a page is smaller than `NOTE`. */
export const NOTE = 13;
export const BODY = 14;

// Control characters are not allowed in XML at all and would make paper fail.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export function escaped(text: string): Markup {
	// Nearly all texts and attributes are clean, and a page has ten thousand of them.
	if (!UNSAFE.test(text)) return text as Markup;
	return (
		text
			// oxlint-disable-next-line no-control-regex
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;') as Markup
	);
}

export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
	let written = '';
	for (const key in attributes) {
		const value = attributes[key];
		if (value === undefined) continue;
		written += ` ${key}="${typeof value === 'number' ? coordinate(value) : escaped(value)}"`;
	}
	const inside = children.join('');
	return (inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`) as Markup;
}

export function group(attributes: Attributes, ...children: readonly Markup[]): Markup {
	return element('g', attributes, ...children);
}

export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): Markup {
	return element('line', { x1, y1, x2, y2, ...attributes });
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): Markup {
	return element('text', { x, y, 'font-size': BODY, ...attributes }, escaped(content));
}

/** Keeps text readable where lines or borders run behind it. */
export function halo(colour: string, width = 3): Attributes {
	return { stroke: colour, 'stroke-width': width, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

/** Something that carries a value; the enhancement script shows `label` on hover, focus and touch. */
export function mark(label: string, ...children: readonly Markup[]): Markup {
	return group({ class: 'mark', 'data-label': label }, ...children);
}

export type Drawing = {
	readonly kind: string;
	readonly idPrefix: string;
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly description: string;
};

/** The outermost element. Named by attributes and not by `<title>`, which browsers would show as a tip of their own. */
export function drawing(about: Drawing, ...children: readonly Markup[]): string {
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			id: about.idPrefix,
			'data-figure': about.kind,
			role: 'img',
			'aria-label': about.title,
			'aria-describedby': `${about.idPrefix}-description`,
			viewBox: `0 0 ${coordinate(about.width)} ${coordinate(about.height)}`,
			width: about.width,
			height: about.height,
			'font-family': FONT
		},
		element('desc', { id: `${about.idPrefix}-description` }, escaped(about.description)),
		...children
	);
}

/** A finished drawing of ours inside another one, its upper left corner at `x` and `y`. */
export function insideOf(drawn: string, x: number, y: number): Markup {
	return drawn.replace('<svg ', `<svg x="${coordinate(x)}" y="${coordinate(y)}" overflow="visible" `) as Markup;
}

/** At most two decimals, never `-0`: the same drawing gives the same text on every machine. */
export function coordinate(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`Not a coordinate: ${value}`);
	return String(Math.round(value * 100) / 100 + 0);
}
