import type { PlopGeneratorConfig } from 'plop';

/** What a generator must know: an option of the command line, else asked. */
export interface Question {
  name: string;
  message: string;
  /** What is wrong with an answer, in a sentence that says what to give instead. */
  problem: (answer: string) => string | null;
  filter?: (answer: string) => unknown;
}

/** Questions as Plop takes them. Where nobody can answer, the option that is missing is named. */
export const asked = (questions: readonly Question[]): PlopGeneratorConfig['prompts'] =>
  questions.map(({ name, message, problem, filter }) => ({
    type: 'input',
    name,
    message: () => {
      if (!process.stdin.isTTY) throw new Error(`--${name} is missing. ${message}`);
      return message;
    },
    // Typed answers come here filtered, those of the command line as they are; a list in words is the same.
    validate: (answer: string | readonly string[]) => problem(String(answer)) ?? true,
    ...(filter ? { filter } : {}),
  }));
