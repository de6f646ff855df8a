import { existsSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { LOCALES, type Locale } from '../core/locale.js';
import { listed } from '../elements/listed.js';
import { LEAST_PICTURE, MOST_PICTURE } from '../picture/picture.js';
import type { FontChoice } from '../static/fonts.js';
import { FRAMES, type Frame } from '../static/segments.js';
import { WIDGETS, type WidgetViews } from '../static/views.js';
import { COLORS, type ThemeName } from '../theme/tokens.js';
import type { Picture } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { CHOOSING, idOf, viewsOf, withChoice } from './choice.js';
import { STDOUT, keepInput, writeNamed, writeOwn } from './files.js';
import { mapOfGeometry } from './own-geometry.js';
import { pictureTexts } from './picture-texts.js';
import { catalogueOf, readDataFiles } from './project.js';
import { print } from './terminal.js';
import { UsageError } from './usage-error.js';

type Format = 'svg' | 'png';

interface RenderOptions {
  all?: boolean;
  format?: Format;
  width: number;
  scale: number;
  theme: ThemeName;
  frame?: Frame;
  lang?: Locale;
  font?: string;
  preset?: 'wechat';
  geometry?: string;
  approvalNumber?: string;
  expanded?: string;
  output?: string;
}

const WIDTH = 720;

/** For WeChat articles: 1080 pixels wide, shown at half that size. */
const WECHAT = { format: 'png', width: 540, scale: 2 } as const;

const toWidth = (text: string): number => {
  const width = Number(text);
  if (!Number.isInteger(width) || width < LEAST_PICTURE || width > MOST_PICTURE)
    throw new InvalidArgumentError(`Give whole pixels from ${LEAST_PICTURE} to ${MOST_PICTURE}.`);
  return width;
};

const toScale = (text: string): number => {
  if (!['1', '2', '3'].includes(text)) throw new InvalidArgumentError('Give 1, 2 or 3.');
  return Number(text);
};

/** `svg` or `png`: the format asked for, or the one in the file's name. */
const formatOf = ({ format, output, all, preset }: RenderOptions): Format => {
  const ending = all || output === undefined ? '' : extname(output).toLowerCase().slice(1);
  // The preset writes two files, and either may be named.
  if (ending !== '' && ending !== 'svg' && ending !== 'png' && !(preset && ending === 'txt'))
    throw new UsageError(`pictures are svg or png, not ${ending}: give -o a file that ends so.`);
  const named = ending === 'svg' || ending === 'png' ? ending : undefined;
  if (format && named && format !== named)
    throw new UsageError(`--format ${format} does not fit the file "${output ?? ''}". Give one of them.`);
  return format ?? named ?? 'svg';
};

/** The picture's file; with the preset, the name given may be that of its texts. */
const pictureFile = (output: string, { preset }: RenderOptions): string =>
  preset === undefined || extname(output) === '.png'
    ? output
    : `${output.slice(0, output.length - extname(output).length)}.png`;

/** Makes the function that draws pictures. ECharts and fonts are loaded only here, because nothing else needs them. */
const pencil = async (format: Format, { width, scale, theme, frame, font }: RenderOptions) => {
  if (font !== undefined && !existsSync(font))
    throw new UsageError(`the font "${font}" does not exist. Give a ttf, otf, ttc or otc file.`);
  const { standaloneSvg } = await import('../static/standalone-svg.js');
  const png = format === 'png' ? await import('../static/png.js') : null;
  const choices = new Map<Locale, FontChoice>();
  const fonts = async (locale: Locale, { fontChoice }: NonNullable<typeof png>): Promise<FontChoice> => {
    const choice = choices.get(locale) ?? (await fontChoice(font ?? null, locale));
    choices.set(locale, choice);
    return choice;
  };
  return async (model: ViewModel, change?: (picture: Picture) => Picture): Promise<string | Buffer> => {
    const { svg } = standaloneSvg(model, width, COLORS[theme], change, frame === 'plain');
    return png ? png.pngOf(svg, await fonts(model.locale, png), scale) : `${svg}\n`;
  };
};

const nameOf = ({ tag, view, locale }: ViewModel, format: Format): string => `${tag}-${view}.${locale}.${format}`;

type Write = typeof writeNamed;

/** Writes a picture, and its texts where the preset asks for them; returns the names of the files. */
const save = (file: string, write: Write, picture: string | Buffer, texts: string | null): string[] => {
  write(file, picture);
  if (texts === null) return [file];
  const beside = `${file.slice(0, file.length - extname(file).length)}.txt`;
  writeOwn(beside, texts);
  return [file, beside];
};

const textsOf = (model: ViewModel, { preset }: RenderOptions): string | null =>
  preset === undefined ? null : pictureTexts(model);

const renderAll = async (tag: string | undefined, options: RenderOptions): Promise<void> => {
  const { lang, output = '.' } = options;
  const choosing = [...CHOOSING, 'geometry', 'expanded'];
  if (choosing.some((name) => name in options))
    throw new UsageError(`--all draws every view: give no ${choosing.map((name) => `--${name}`).join(', ')} with it.`);
  if (output === STDOUT) throw new UsageError('--all writes many files: give a folder with -o.');
  const catalogue = catalogueOf(readDataFiles());
  const format = formatOf(options);
  const widgets = tag === undefined ? WIDGETS : [viewsOf(tag)];
  const models = widgets.flatMap(({ ids, model }) =>
    ids(catalogue).flatMap((id) => (lang ? [lang] : LOCALES).map((locale) => () => model(catalogue, id, locale))),
  );
  const draw = await pencil(format, options);
  mkdirSync(output, { recursive: true });
  const { startProgress } = await import('./progress.js');
  const progress = startProgress(models.length);
  try {
    for (const modelOf of models) {
      const model = modelOf();
      const picture = await draw(model);
      const [file = ''] = save(join(output, nameOf(model, format)), writeOwn, picture, textsOf(model, options));
      progress.step(file);
    }
  } finally {
    progress.stop();
  }
  print(`${models.length} pictures in ${output}`);
};

/** What closes the parts of a view that are not asked for; undefined where the whole view is. */
const folding = (
  { tag, folded, choices }: WidgetViews,
  model: ViewModel,
  { expanded }: RenderOptions,
): ((picture: Picture) => Picture) | undefined => {
  if (expanded === undefined) return undefined;
  if (!folded) throw new UsageError(`--expanded is for views with parts that open and close, not for ${tag}.`);
  const known = ['all', 'none', ...(choices?.(model) ?? []).map(({ value }) => value)];
  const unknown = listed(expanded).filter((part) => !known.includes(part));
  if (unknown.length > 0)
    throw new UsageError(`${model.view} has no part ${unknown.join(', ')}. Known: ${known.join(', ')}`);
  return (picture) => folded(model, picture, expanded);
};

const renderOne = async (tag: string, options: RenderOptions): Promise<void> => {
  const { lang: locale = 'zh-CN', geometry, approvalNumber, preset, output } = options;
  const catalogue = catalogueOf(readDataFiles());
  const views = viewsOf(tag);
  const id = idOf(views, options, catalogue);
  const format = formatOf(options);
  if (geometry !== undefined && tag !== 'qj-county-map')
    throw new UsageError(`--geometry is for qj-county-map, not for ${tag}.`);
  if (approvalNumber !== undefined && geometry === undefined)
    throw new UsageError('--approval-number is that of a map: give its file with --geometry.');
  if (output === STDOUT && preset !== undefined)
    throw new UsageError('the preset writes two files: give the name of one with -o.');
  for (const input of [geometry, options.font])
    if (input !== undefined && output !== undefined) keepInput(input, output);
  const toStdout = output === STDOUT || (output === undefined && preset === undefined);
  if (toStdout && format === 'png' && process.stdout.isTTY)
    throw new UsageError('a PNG is no text for a terminal: give a file with -o FILE, or send the output to one.');
  const model =
    geometry === undefined
      ? views.model(catalogue, id, locale)
      : mapOfGeometry(catalogue, id, geometry, approvalNumber ?? '', locale);
  const change = folding(views, model, options);
  const draw = await pencil(format, options);
  const picture = await draw(model, change);
  if (toStdout) process.stdout.write(picture);
  else
    for (const file of save(
      output === undefined ? nameOf(model, format) : pictureFile(output, options),
      output === undefined ? writeOwn : writeNamed,
      picture,
      textsOf(model, options),
    ))
      print(file);
};

const render = async (tag: string | undefined, given: RenderOptions): Promise<void> => {
  const options = given.preset === 'wechat' ? { ...given, ...WECHAT } : given;
  if (options.all) await renderAll(tag, options);
  else if (tag === undefined)
    throw new UsageError(`give a tag (${WIDGETS.map((one) => one.tag).join(', ')}), or --all for every view.`);
  else await renderOne(tag, options);
};

export const addRender = (program: Command): void => {
  withChoice(
    program
      .command('render')
      .description('a view as an SVG or PNG file: heading, drawing, legend, remarks and sources')
      .argument('[tag]', 'the element, such as qj-target-gauge; with --all its views only'),
  )
    .option('--all', 'every view, in both languages unless --lang is given')
    .addOption(new Option('--format <format>', 'default: as the file is named, or svg').choices(['svg', 'png']))
    .addOption(
      new Option('--width <px>', `the width of the picture, ${LEAST_PICTURE} to ${MOST_PICTURE}`)
        .argParser(toWidth)
        .default(WIDTH),
    )
    .addOption(
      new Option('--scale <times>', '1, 2 or 3 pixels of a PNG for each of its width').argParser(toScale).default(1),
    )
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark']).default('light'))
    .addOption(
      new Option('--frame <frame>', 'plain: without heading and ground, for a place that has its own').choices(FRAMES),
    )
    .addOption(new Option('--lang <lang>', 'language (default: zh-CN)').choices([...LOCALES]))
    .option('--font <file>', 'a font for PNG that has Chinese characters: ttf, otf, ttc or otc')
    .addOption(
      new Option('--preset <preset>', 'wechat: a PNG 1080 pixels wide, with its caption, alternative text and citation')
        .choices(['wechat'])
        .conflicts(['format', 'width', 'scale']),
    )
    .option('--geometry <file>', 'county boundaries for qj-county-map, as GeoJSON or TopoJSON')
    .option('--approval-number <number>', 'the approval number (审图号) of that map')
    .option('--expanded <parts>', 'the open parts of a task tree, by id, with commas; or all (default), or none')
    .option(
      '-o, --output <file>',
      'the file to write, svg or png, - for stdout, or with --all the folder (default: stdout, or this folder)',
    )
    .action(render);
};
