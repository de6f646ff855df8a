/** There are nine counties. */
const MOST_CHOICES = 9;

/** An error message names only a few choices; the error event has them all. */
export const someOf = (choices: readonly string[]): readonly string[] =>
  choices.length > MOST_CHOICES ? [...choices.slice(0, MOST_CHOICES), '…'] : choices;
