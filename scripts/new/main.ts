/**
 * Makes the files of something new, or adds a record to the data. Asks for what the command line does not give.
 *
 *   npm run new -- widget <name> --title <Chinese> --views <ids> --topic <id>
 *   npm run new -- document|fact|view …
 */
import { fileURLToPath } from 'node:url';

// Plop expects a generator's options behind a `--` of its own, because npm consumes the first. It reads them when it is loaded.
const given = process.argv.slice(2);
const options = given.findIndex((argument) => argument.startsWith('--'));
const named = options < 0 ? [] : ['--', ...given.slice(options)];
process.argv.splice(2, given.length, '--no-progress', ...given.slice(0, options < 0 ? undefined : options), ...named);
const { run } = await import('plop');

const env = { configPath: fileURLToPath(new URL('plopfile.ts', import.meta.url)) };
await run(env as Parameters<typeof run>[0], undefined, false);
