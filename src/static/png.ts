import { withDensity } from '../picture/png-density.js';
import { fontsFor, type FontChoice } from './fonts.js';
import { drawnCharacters, withOutlines } from './outlines.js';
import { pngPackage } from './png-package.js';

export { fontChoice } from './fonts.js';

/** An SVG file as PNG, `scale` pixels per CSS pixel; throws rather than drawing a box for a missing character. */
export const pngOf = async (svg: string, choice: FontChoice, scale: number): Promise<Buffer> => {
  const outlined = withOutlines(svg, fontsFor(drawnCharacters(svg), choice));
  // Imported here, like the font reader, because SVG files need no native module.
  const { Resvg } = await pngPackage(() => import('@resvg/resvg-js'));
  const png = new Resvg(outlined, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
  return Buffer.from(withDensity(png, scale));
};
