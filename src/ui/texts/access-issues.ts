type Detail = Readonly<Record<string, string | number>>;

export const accessIssueTexts: Record<string, (detail: Detail) => string> = {
	'person-exists': (detail) => `Für ${detail['email']} gibt es schon ein Konto.`
};
