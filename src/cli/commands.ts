import type { CliCommand } from './cli-command.ts';
import { areasImportBoundaries } from './commands/areas-import-boundaries.ts';
import { conformance } from './commands/conformance.ts';
import { intakeAccept } from './commands/intake-accept.ts';
import { intakeCheck } from './commands/intake-check.ts';
import { monitorCompute } from './commands/monitor-compute.ts';
import { monitorExplain } from './commands/monitor-explain.ts';
import { monitorRelease } from './commands/monitor-release.ts';
import { monitorValues } from './commands/monitor-values.ts';
import { registerCount } from './commands/register-count.ts';
import { registerDemo } from './commands/register-demo.ts';
import { reportAll } from './commands/report-all.ts';
import { reportArea } from './commands/report-area.ts';
import { reportMonitor } from './commands/report-monitor.ts';
import { userAdd } from './commands/user-add.ts';

/** Every command that does one thing and ends, in the order of the help text; `serve` stands in `main.ts`. */
export const commands: readonly CliCommand[] = [
	registerCount,
	registerDemo,
	intakeCheck,
	intakeAccept,
	areasImportBoundaries,
	monitorCompute,
	monitorRelease,
	monitorValues,
	monitorExplain,
	reportArea,
	reportMonitor,
	reportAll,
	conformance,
	userAdd
];
