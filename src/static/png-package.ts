/** Packages that only PNG needs, one of them a native module: users install them beside this one. */
const PACKAGES = '@resvg/resvg-js fontkit';

const MESSAGE =
  `画 PNG 还需要两个包，请安装后再试：npm install ${PACKAGES}。SVG 不需要它们。 ` +
  `PNG takes two more packages: npm install ${PACKAGES}, then try again. SVG takes none.`;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).endsWith('MODULE_NOT_FOUND');

/** Loads an optional package, or throws an error that says how to install it. */
export const pngPackage = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (error) {
    throw isMissing(error) ? new Error(MESSAGE, { cause: error }) : error;
  }
};
