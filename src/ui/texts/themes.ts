/** The monitor's themes as readers see them. */
import { SPECIAL_THEMES, THEMES, type Theme } from '#domain/monitor';

export const THEME_TEXTS: Record<Theme, { readonly name: string; readonly question: string }> = {
	demografie: { name: 'Demografie', question: 'Wie viele Menschen leben hier, und wie alt sind sie?' },
	beschaeftigung: { name: 'Beschäftigung', question: 'Wer hat Arbeit, und wem fehlt sie?' },
	transferleistungen: {
		name: 'Sozial- und Transferleistungen',
		question: 'Wer ist auf Leistungen zum Lebensunterhalt angewiesen?'
	},
	hilfen: { name: 'Inanspruchnahme von Hilfen', question: 'Wer nutzt Betreuung, Pflege und Hilfen zur Erziehung?' },
	wohnen: { name: 'Wohnen', question: 'Wie und zu welchem Preis wohnen die Menschen?' },
	einkommen: { name: 'Schulden und Einkommen', question: 'Was haben die Haushalte zur Verfügung?' }
};

/** The four themes of the principles; the others are special themes. */
export const MAIN_THEMES: readonly Theme[] = THEMES.filter(
	(theme) => !(SPECIAL_THEMES as readonly Theme[]).includes(theme)
);

export function isTheme(text: string): text is Theme {
	return (THEMES as readonly string[]).includes(text);
}
