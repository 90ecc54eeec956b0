const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What a reader sees of a page: without markup, spaces as one. */
export function textOf(html: string): string {
	return html
		.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
		.replace(/[ \t\r\n]+/g, ' ');
}

/** The text of the first element of this name. */
export function textOfElement(html: string, name: string): string {
	const found = new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`).exec(html);
	return textOf(found?.[1] ?? '').trim();
}
