import type { TrailDamage } from '#domain/audit';

/** What is wrong with an entry of the trail. */
export const trailDamageTexts: Record<TrailDamage, string> = {
	content: 'Der Eintrag wurde nachträglich verändert: Sein Inhalt passt nicht zu seiner Prüfsumme.',
	link: 'Vor dem Eintrag fehlt mindestens einer, oder der davor wurde ausgetauscht: Er schließt nicht an ihn an.',
	beginning: 'Der Anfang des Protokolls fehlt: Der erste Eintrag schließt an einen an, den es nicht mehr gibt.'
};
