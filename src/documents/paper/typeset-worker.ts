/** Runs in a thread of its own, started by `typeset-in-background.ts`: typesets what it is sent. */
import { answerTasks } from '#platform/background-thread';
import { PaperCompiler } from './paper-compiler.ts';
import type { PaperDocument } from './paper-document.ts';

const compiler = new PaperCompiler();

answerTasks((document: PaperDocument) => compiler.compile(document).pdf);
