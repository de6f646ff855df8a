import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The files of a family by their names: the regular weight, and the bold one where it is a file of its own. */
type Family = readonly [regular: RegExp, bold?: RegExp];

/** Families with Simplified Chinese faces, the best first. No variable fonts: they would be drawn at their lightest. */
const CHINESE: readonly Family[] = [
  [/^NotoSans(CJKsc|SC)-Regular\.(otf|ttf)$/, /^NotoSans(CJKsc|SC)-Bold\.(otf|ttf)$/],
  [/^NotoSansCJK-Regular\.(ttc|otc)$/, /^NotoSansCJK-Bold\.(ttc|otc)$/],
  [/^SourceHanSans(SC|CN)-Regular\.(otf|ttf)$/, /^SourceHanSans(SC|CN)-Bold\.(otf|ttf)$/],
  [/^SourceHanSans(-Regular)?\.(ttc|otc)$/, /^SourceHanSans-Bold\.(ttc|otc)$/],
  [/^PingFang\.ttc$/],
  [/^Hiragino Sans GB\.ttc$/],
  [/^msyh\.tt[cf]$/i, /^msyhbd\.tt[cf]$/i],
  [/^HarmonyOS_Sans_?SC_Regular\.ttf$/, /^HarmonyOS_Sans_?SC_Bold\.ttf$/],
  [/^STHeiti Light\.ttc$/, /^STHeiti Medium\.ttc$/],
  [/^Deng\.ttf$/i, /^Dengb\.ttf$/i],
  [/^simhei\.ttf$/i],
  [/^wqy-microhei\.ttc$/],
  [/^wqy-zenhei\.ttc$/],
  [/^DroidSansFallback(Full)?\.ttf$/],
];

/** Families for English: Chinese ones set its quotation marks as wide as characters. */
const LATIN: readonly Family[] = [
  [/^segoeui\.ttf$/i, /^segoeuib\.ttf$/i],
  [/^Roboto-Regular\.ttf$/, /^Roboto-Bold\.ttf$/],
  [/^arial\.ttf$/i, /^(arialbd|Arial Bold)\.ttf$/i],
  [/^LiberationSans-Regular\.ttf$/, /^LiberationSans-Bold\.ttf$/],
  [/^NotoSans-Regular\.ttf$/, /^NotoSans-Bold\.ttf$/],
  [/^DejaVuSans\.ttf$/, /^DejaVuSans-Bold\.ttf$/],
];

const FAMILIES = { chinese: CHINESE, latin: LATIN };

/** The font folders of the system and of the user. */
const folders = (): string[] => {
  const { env, platform } = process;
  const home = homedir();
  if (platform === 'win32') {
    return [
      join(env['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(env['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts'),
    ];
  }
  if (platform === 'darwin') {
    return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  }
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'fonts'),
    join(home, '.fonts'),
  ];
};

interface File {
  name: string;
  path: string;
}

const filesBelow = (folder: string): File[] => {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => /\.(ttf|otf|ttc|otc)$/i.test(entry.name))
      .map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }));
  } catch {
    // Most systems lack some of these folders or forbid reading them.
    return [];
  }
};

/** The font files of this machine, a list per family: its regular weight first, then its bold one if there is one. */
export const installedFonts = (script: keyof typeof FAMILIES): string[][] => {
  const files = folders().flatMap(filesBelow);
  const pathOf = (pattern: RegExp | undefined): string[] => {
    const found = pattern && files.find(({ name }) => pattern.test(name));
    return found ? [found.path] : [];
  };
  return FAMILIES[script].flatMap(([regular, bold]) => {
    const found = pathOf(regular);
    return found.length > 0 ? [[...found, ...pathOf(bold)]] : [];
  });
};
