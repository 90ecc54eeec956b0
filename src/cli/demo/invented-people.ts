/**
 * People of the demo county, all invented, in its real organisations: most hold the roles that a county needs, some did or
 * will, one is locked, one has not signed in yet, one is in the bin. Their addresses are at example.org, which nobody can
 * have (RFC 2606), and none of them has a password: the demo roles stay the way in.
 */
import type { ADDABLE_KINDS, Role } from '#domain/access';
import { LAST_YEAR } from './recipe.ts';

export type InventedRole = {
	readonly role: Role;
	/** Key of the organisation. */
	readonly at: string;
	/** `YYYY-MM-DD`, or the first of January to come. */
	readonly from: string | 'next-year';
	readonly to?: string;
};

export type InventedPerson = {
	readonly name: string;
	readonly roles: readonly InventedRole[];
	readonly fate?: 'locked' | 'deleted' | 'invited';
};

export const INVENTED_ORGANISATIONS: readonly {
	readonly key: string;
	readonly kind: (typeof ADDABLE_KINDS)[number];
	readonly name: string;
	readonly shortName: string;
}[] = [
	{
		key: 'hilfe-im-ried-ggmbh-erfunden',
		kind: 'provider',
		name: 'Hilfe im Ried gGmbH (erfunden)',
		shortName: 'Hilfe im Ried'
	},
	{
		key: 'kinderhaus-mainspitze-e-v-erfunden',
		kind: 'provider',
		name: 'Kinderhaus Mainspitze e. V. (erfunden)',
		shortName: 'Kinderhaus'
	},
	{
		key: 'institut-fuer-sozialraumforschung-erfunden',
		kind: 'external',
		name: 'Institut für Sozialraumforschung (erfunden)',
		shortName: 'Institut'
	}
];

const start = (yearsAgo: number): string => `${LAST_YEAR - yearsAgo}-01-01`;
const end = (yearsAgo: number): string => `${LAST_YEAR - yearsAgo}-12-31`;
const since = (yearsAgo: number, role: Role, at: string): InventedRole => ({ role, at, from: start(yearsAgo) });
const until = (from: number, to: number, role: Role, at: string): InventedRole => ({
	role,
	at,
	from: start(from),
	to: end(to)
});
const soon = (role: Role, at: string): InventedRole => ({ role, at, from: 'next-year' });
const one = (name: string, ...roles: readonly InventedRole[]): InventedPerson => ({ name, roles });

const COUNTY = 'county-administration';
const SOCIAL = 'fb-soziale-sicherung';
const YOUTH = 'fb-jugend-und-familie';
const SCHOOLS = 'fb-bildung-und-schule';
const HEALTH = 'fb-gesundheit-und-verbraucherschutz';
const REGION = 'fb-regionalentwicklung-und-umwelt';
const ECONOMY = 'fb-wirtschaft-und-energie';

const MONITOR = [
	one('Jutta Sommerfeld', since(3, 'monitor-editor', SOCIAL), since(3, 'planner', SOCIAL)),
	one('Miriam Novák', until(4, 2, 'monitor-reader', SOCIAL), since(1, 'monitor-editor', SOCIAL)),
	one('Oliver Krämer', since(3, 'monitor-releaser', COUNTY), since(3, 'working-group-lead', COUNTY)),
	one('Stefan Wolters', since(4, 'register-counter', COUNTY)),
	one('Aylin Şahin', until(4, 2, 'register-counter', COUNTY), since(1, 'monitor-releaser', COUNTY)),
	one('Ingrid Falkenhain', since(3, 'auditor', COUNTY)),
	one('Helga Brandt', since(4, 'administrator', COUNTY)),
	one('Deniz Aydın', since(2, 'administrator', COUNTY))
];

const DEPARTMENTS = [
	one('Renate Vogelsang', since(4, 'department-head', SOCIAL)),
	one('Thomas Eisenhauer', since(2, 'department-author', SOCIAL), since(2, 'contract-controller', SOCIAL)),
	one('Katharina Möbius', since(4, 'department-head', YOUTH), since(3, 'working-group-member', YOUTH)),
	one('Paweł Zieliński', since(1, 'department-author', YOUTH), since(1, 'planner', YOUTH)),
	one('Andrea Hollenbach', since(3, 'department-head', SCHOOLS)),
	one('Jonas Reitmeier', since(2, 'department-author', SCHOOLS), since(2, 'working-group-member', SCHOOLS)),
	one('Dr. Susanne Öhler', since(2, 'department-head', HEALTH)),
	one('Nikola Marković', since(1, 'department-author', HEALTH), soon('working-group-member', HEALTH)),
	one('Wolfgang Tannert', since(4, 'department-head', REGION)),
	one('Carolin Weißgerber', until(4, 1, 'department-author', SOCIAL), since(0, 'department-author', REGION)),
	one('Bernd Küppers', since(3, 'department-head', ECONOMY)),
	one('Fatma Demirel', since(3, 'department-head', 'jobcenter'), since(3, 'working-group-member', 'jobcenter')),
	one('Lukas Feldkamp', since(1, 'department-author', 'jobcenter')),
	one('Sabine Ritterbach', since(2, 'department-author', 'st-frauen-und-chancengleichheit')),
	one('Amina El Khatib', since(2, 'department-author', 'st-integration')),
	one('Heike Grünewald', since(1, 'monitor-reader', 'st-presse')),
	one('Dr. Matthias Lindqvist', since(1, 'monitor-reader', 'executive'), since(1, 'working-group-member', 'executive'))
];

const BODIES_AND_PARTNERS = [
	one('Claudia Perschke', since(3, 'body-secretary', 'geschaeftsstelle-gremien')),
	one('Norbert Achenbach', since(4, 'body-secretary', 'council-office')),
	one('Elif Yıldırım', since(2, 'body-member', 'council-office')),
	one('Gregor Steinbrecher', since(2, 'provider', 'hilfe-im-ried-ggmbh-erfunden')),
	one(
		'Tamara Wiesner',
		since(1, 'provider', 'kinderhaus-mainspitze-e-v-erfunden'),
		since(1, 'body-member', 'kinderhaus-mainspitze-e-v-erfunden')
	),
	one('Prof. Dr. Henrike Adler', since(0, 'external-expert', 'institut-fuer-sozialraumforschung-erfunden'))
];

const MUNICIPALITIES = [
	one('Monika Drescher', since(3, 'municipality-contact', 'raunheim')),
	one('Peter Hillgärtner', until(4, 2, 'municipality-contact', 'ruesselsheim-am-main')),
	one(
		'Leyla Öztürk',
		since(1, 'municipality-contact', 'ruesselsheim-am-main'),
		since(1, 'body-member', 'ruesselsheim-am-main')
	),
	one('Frank Wendelin', since(3, 'municipality-contact', 'trebur')),
	one('Birgit Schäferling', since(2, 'municipality-contact', 'gross-gerau'))
];

const NOT_IN_USE: readonly InventedPerson[] = [
	{ ...one('Marcel Hufnagel', soon('municipality-contact', 'kelsterbach')), fate: 'invited' },
	{ ...one('Ralf Oppermann', since(3, 'monitor-reader', ECONOMY)), fate: 'locked' },
	{ ...one('Vera Lichtenthal', until(4, 1, 'department-author', SCHOOLS)), fate: 'deleted' }
];

export const INVENTED_PEOPLE: readonly InventedPerson[] = [
	...MONITOR,
	...DEPARTMENTS,
	...BODIES_AND_PARTNERS,
	...MUNICIPALITIES,
	...NOT_IN_USE
];
