import type { CommandEntry } from './cli-command.ts';

/**
 * Every command that does one thing and ends, in the order of the help text; `serve` stands in `main.ts`. A command is
 * loaded when it is called, so that a shell does not wait for the parts of all others.
 */
export const commands: readonly CommandEntry[] = [
	{ name: 'register count', load: async () => (await import('./commands/register-count.ts')).registerCount },
	{ name: 'register demo', load: async () => (await import('./commands/register-demo.ts')).registerDemo },
	{ name: 'intake check', load: async () => (await import('./commands/intake-check.ts')).intakeCheck },
	{ name: 'intake accept', load: async () => (await import('./commands/intake-accept.ts')).intakeAccept },
	{
		name: 'areas import-boundaries',
		load: async () => (await import('./commands/areas-import-boundaries.ts')).areasImportBoundaries
	},
	{ name: 'monitor compute', load: async () => (await import('./commands/monitor-compute.ts')).monitorCompute },
	{ name: 'monitor release', load: async () => (await import('./commands/monitor-release.ts')).monitorRelease },
	{ name: 'monitor theme', load: async () => (await import('./commands/monitor-theme.ts')).monitorTheme },
	{ name: 'monitor values', load: async () => (await import('./commands/monitor-values.ts')).monitorValues },
	{ name: 'monitor wish', load: async () => (await import('./commands/monitor-wish.ts')).monitorWish },
	{ name: 'monitor explain', load: async () => (await import('./commands/monitor-explain.ts')).monitorExplain },
	{ name: 'report area', load: async () => (await import('./commands/report-area.ts')).reportArea },
	{ name: 'report monitor', load: async () => (await import('./commands/report-monitor.ts')).reportMonitor },
	{ name: 'report all', load: async () => (await import('./commands/report-all.ts')).reportAll },
	{ name: 'conformance', load: async () => (await import('./commands/conformance.ts')).conformance },
	{
		name: 'disclosure protect',
		load: async () => (await import('./commands/disclosure-protect.ts')).disclosureProtect
	},
	{ name: 'disclosure audit', load: async () => (await import('./commands/disclosure-audit.ts')).disclosureAudit },
	{ name: 'disclosure rules', load: async () => (await import('./commands/disclosure-rules.ts')).disclosureRules },
	{ name: 'audit verify', load: async () => (await import('./commands/audit-verify.ts')).auditVerify },
	{ name: 'backup', load: async () => (await import('./commands/backup.ts')).backup },
	{ name: 'status', load: async () => (await import('./commands/status.ts')).status },
	{ name: 'jobs list', load: async () => (await import('./commands/jobs-list.ts')).jobsList },
	{ name: 'jobs run', load: async () => (await import('./commands/jobs-run.ts')).jobsRun },
	{ name: 'restore', load: async () => (await import('./commands/restore.ts')).restore },
	{ name: 'user add', load: async () => (await import('./commands/user-add.ts')).userAdd },
	{ name: 'user invite', load: async () => (await import('./commands/user-invite.ts')).userInvite },
	{ name: 'user reset', load: async () => (await import('./commands/user-reset.ts')).userReset }
];
