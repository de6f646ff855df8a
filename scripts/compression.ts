import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The better one first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Smaller files are not compressed, because readers would not notice the saving. */
export const LEAST_BYTES = 500;

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Compresses while somebody waits: the highest quality of Brotli takes more than a second for the largest files. */
export const compressed = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? toBrotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      })
    : toGzip(body, { level: 9 });

/** What an `Accept-Encoding` says of each encoding: `gzip;q=0` is a refusal, `*` is what it does not name. */
const weightsOf = (accepted: string): Map<string, number> =>
  new Map(
    accepted.split(',').map((one) => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );

/** The encoding that the reader's browser likes best; null where it takes none of ours. */
export const encodingFor = (accepted: string): Encoding | null => {
  const weights = weightsOf(accepted);
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get('*') ?? 0;
  return ENCODINGS.reduce<Encoding | null>(
    (best, encoding) => (weightOf(encoding) > (best ? weightOf(best) : 0) ? encoding : best),
    null,
  );
};
