import { withDensity } from '../picture/png-density.js';
import { pageDocument } from './page-document.js';

/** Offers a file to the reader as a download. */
export const downloadBlob = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob);
  const link = pageDocument.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
};

const PNG_SCALE = 2;

/** Renders an SVG file as a PNG at twice the size, from a data URL: strict policies allow those for images, but not blobs. */
export const svgToPng = async (svg: string, width: number, height: number): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = pageDocument.createElement('canvas');
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the canvas gave no picture'));
    }, 'image/png');
  });
  return new Blob([withDensity(new Uint8Array(await picture.arrayBuffer()), PNG_SCALE)], { type: 'image/png' });
};

/** The fallback for pages without HTTPS, which lack the clipboard API: fills the browser's own copy event. */
const copyByCommand = (text: string): boolean => {
  let copied = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  addEventListener('copy', answer, true);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages without HTTPS have no other
  document.execCommand('copy');
  removeEventListener('copy', answer, true);
  return copied;
};

/** Whether the text reached the clipboard. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
};
