import type { PlopGeneratorConfig } from 'plop';

/** A value that a generator needs: from an option of the command line, otherwise asked for. */
export interface Question {
  name: string;
  message: string;
  /** What is wrong with an answer, in a sentence that says what to give instead. */
  problem: (answer: string) => string | null;
  filter?: (answer: string) => unknown;
}

/** Questions in Plop's format. Without a terminal to ask on, the missing option is named. */
export const asked = (questions: readonly Question[]): PlopGeneratorConfig['prompts'] =>
  questions.map(({ name, message, problem, filter }) => ({
    type: 'input',
    name,
    message: () => {
      if (!process.stdin.isTTY) throw new Error(`--${name} is missing. ${message}`);
      return message;
    },
    // Typed answers arrive filtered, those of the command line do not; as a string, a list is the same either way.
    validate: (answer: string | readonly string[]) => problem(String(answer)) ?? true,
    ...(filter ? { filter } : {}),
  }));

/** The problem of an answer that is none of the choices. */
export const oneOf =
  (...choices: readonly string[]) =>
  (answer: string): string | null =>
    choices.includes(answer) ? null : `"${answer}" is not possible: give ${choices.join(', ')}`;
