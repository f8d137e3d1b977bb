import { createInterface } from 'node:readline';
import type { Completion } from './complete.ts';
import { PersonLeft, type AskPerson } from './interview.ts';

/** A terminal that questions are put to. */
export interface Terminal {
  readonly askPerson: AskPerson;
  readonly close: () => void;
}

interface Waiting {
  readonly answer: (line: string) => void;
  readonly leave: () => void;
}

/** Opens a terminal; a question is answered by a line, Tab completes it, Ctrl-C and Ctrl-D end the talk. */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Terminal {
  let complete: ((line: string) => Completion) | undefined;
  let waiting: Waiting | null = null;
  let isClosed = false;
  // Lines that were pasted together answer the questions that come next.
  const early: string[] = [];
  const terminal = createInterface({
    input,
    output,
    terminal: true,
    completer: (line: string): Completion => complete?.(line) ?? [[], line],
  });
  terminal.on('line', (line) => {
    if (waiting) waiting.answer(line);
    else early.push(line);
  });
  terminal.on('close', () => {
    isClosed = true;
    waiting?.leave();
  });
  const askPerson: AskPerson = (question, completer) => {
    complete = completer;
    terminal.setPrompt(question);
    const line = early.shift();
    if (line !== undefined) {
      output.write(`${question}${line}\n`);
      return Promise.resolve(line);
    }
    return new Promise((resolve, reject) => {
      waiting = {
        answer: (text) => {
          waiting = null;
          resolve(text);
        },
        leave: () => {
          waiting = null;
          reject(new PersonLeft());
        },
      };
      if (isClosed) waiting.leave();
      else terminal.prompt();
    });
  };
  return {
    askPerson,
    close: () => {
      terminal.close();
    },
  };
}
