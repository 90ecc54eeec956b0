/** How often the program is killed, and the number that all chance of a run comes from. */
import process from 'node:process';

export const ROUNDS = Number(process.env['KREISLAUF_CRASH_ROUNDS'] ?? 6);
export const SEED = Number(process.env['KREISLAUF_CRASH_SEED'] ?? Math.floor(Math.random() * 1_000_000));
