import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** By the names that these files have where systems install them. */
const FILES = {
  'NotoSansSC-Regular.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'NotoSansSC-Bold.ttf': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'DejaVuSans.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

/**
 * Gives this process, and the commands that it starts, the tests' fonts as a user's own; what draws PNG finds them. Only
 * Linux comes without Chinese fonts: elsewhere the system's are taken.
 */
export const installTestFonts = (): void => {
  if (process.platform !== 'linux') return;
  const home = mkdtempSync(join(tmpdir(), 'qj-fonts-'));
  mkdirSync(join(home, 'fonts'));
  for (const [name, file] of Object.entries(FILES)) symlinkSync(join(PACKAGES, file), join(home, 'fonts', name));
  process.env['XDG_DATA_HOME'] = home;
};
