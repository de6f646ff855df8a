import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BOX_STYLES } from '../../src/picture/swatch.js';
import {
  COLORS,
  COLOR_NAMES,
  FORCED_COLORS,
  colorVar,
  fontFamily,
  PLACEHOLDERS,
  withColor,
  type ColorName,
  type ThemeName,
} from '../../src/theme/tokens.js';
import { chainLayout } from '../../src/widgets/industry-chain/layout.js';
import { gaugeLayout } from '../../src/widgets/target-gauge/layout.js';
import { dialElements } from '../../src/widgets/target-gauge/option.js';
import { contrast } from '../../stories/pages/contrast.js';
import { everyChain, everyGauge, dial, everyGaugeWithEditor, filesBelow, readText, withDial } from './helpers.js';

const THEMES: ThemeName[] = ['light', 'dark'];
const TOKENS = 'src/theme/tokens.ts';

const assertContrast = (theme: ThemeName, name: ColorName, ground: ColorName, least: number) => {
  const ratio = contrast(COLORS[theme][name], COLORS[theme][ground]);
  assert.ok(ratio >= least, `${theme} ${name} on ${ground}: ${ratio.toFixed(2)} is less than ${least}`);
};

test('black on white has the contrast that the formula must give', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

for (const theme of THEMES) {
  test(`in the ${theme} theme text has a contrast of 4.5 on every surface that it stands on`, () => {
    for (const ground of ['surface', 'hover', 'error-surface'] as const) assertContrast(theme, 'text', ground, 4.5);
    assertContrast(theme, 'text-muted', 'surface', 4.5);
    // The frame's buttons are words in the accent colour.
    assertContrast(theme, 'accent', 'surface', 4.5);
    assertContrast(theme, 'error', 'error-surface', 4.5);
  });

  test(`in the ${theme} theme marks have a contrast of 3 against the surface`, () => {
    for (const name of ['accent', 'target', 'stretch', 'forecast', 'editor', 'text-muted', 'focus', 'error'] as const) {
      assertContrast(theme, name, 'surface', 3);
    }
    assertContrast(theme, 'accent', 'track', 3);
  });

  test(`in the ${theme} theme every word on the dial has a contrast of 4.5, whatever its colour`, () => {
    const failing = new Set<string>();
    for (const model of [...withDial(everyGauge()), ...everyGaugeWithEditor()].map(dial)) {
      const layout = gaugeLayout(model, { width: 688, height: 290 });
      const elements = dialElements(model, layout, COLORS[theme]) as { type: string; style: { fill?: string } }[];
      for (const { type, style } of elements) {
        if (type !== 'text' || style.fill === undefined) continue;
        const ratio = contrast(style.fill, COLORS[theme].surface);
        const name = COLOR_NAMES.find((known) => COLORS[theme][known] === style.fill);
        if (ratio < 4.5) failing.add(`${name ?? style.fill} ${ratio.toFixed(2)}`);
      }
    }
    assert.deepEqual([...failing], []);
  });

  test(`in the ${theme} theme every word of a chain has a contrast of 4.5 to what it stands on`, () => {
    const failing = new Set<string>();
    for (const model of everyChain()) {
      for (const { stage, texts } of chainLayout(model, 688).stages) {
        // On hatching a plate of the surface lies below the name.
        const { filled, color } = BOX_STYLES[stage.look];
        for (const { align, fill } of texts) {
          const ground = align === 'center' && filled ? color : 'surface';
          const ratio = contrast(COLORS[theme][fill], COLORS[theme][ground]);
          if (ratio < 4.5) failing.add(`${fill} on ${ground} ${ratio.toFixed(2)}`);
        }
      }
    }
    assert.deepEqual([...failing], []);
  });
}

test('the themes and forced colours name the same tokens', () => {
  assert.deepEqual(Object.keys(COLORS.dark), COLOR_NAMES);
  assert.deepEqual(Object.keys(FORCED_COLORS), COLOR_NAMES);
  assert.deepEqual(Object.keys(PLACEHOLDERS), COLOR_NAMES);
  for (const name of COLOR_NAMES) assert.equal(withColor(PLACEHOLDERS[name]), colorVar(name));
});

test('every colour token is used outside its own file', () => {
  const code = filesBelow('src', '.ts')
    .filter((path) => path !== TOKENS)
    .map(readText)
    .join('\n');
  const unused = COLOR_NAMES.filter(
    (name) =>
      !code.includes(`var(--_${name})`) &&
      !new RegExp(`colors\\.${name}\\b`).test(code) &&
      !code.includes(`colors['${name}']`) &&
      !code.includes(`color: '${name}'`) &&
      !new RegExp(`\\b(?:box|shade)\\('${name}'`).test(code),
  );
  assert.deepEqual(unused, []);
});

test('every custom property that the styles ask for is declared', () => {
  const found = (pattern: RegExp) =>
    filesBelow('src', '.ts').flatMap((path) =>
      [...readText(path).matchAll(pattern)].map(([, name = '']) => ({ path, name })),
    );
  // An element sets some of them itself, once it knows its view.
  const set = found(/setProperty\('--_([a-z-]+)'/g).map(({ name }) => name);
  const known = new Set<string>([...COLOR_NAMES, 'font-size', ...set]);
  // A style sheet may say a length once, for its own rules.
  const declared = new Set(found(/[;{`]--_([a-z-]+):/g).map(({ path, name }) => `${path} ${name}`));
  const asked = found(/var\(--_([a-z-]+)/g);
  assert.ok(asked.length > 20);
  assert.deepEqual(
    asked.filter(({ path, name }) => !known.has(name) && !declared.has(`${path} ${name}`)),
    [],
  );
});

test('no colour is written outside the tokens', () => {
  for (const path of filesBelow('src', '.ts')) {
    if (path === TOKENS) continue;
    assert.doesNotMatch(
      readText(path),
      /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|oklch|lab)a?\(/i,
      path,
    );
  }
});

test('the typeface ends in a general family and asks for Latin ones first only in English', () => {
  assert.ok(fontFamily('zh-CN').startsWith("'PingFang SC'"));
  assert.ok(fontFamily('en').startsWith('system-ui'));
  for (const locale of ['zh-CN', 'en'] as const) assert.ok(fontFamily(locale).endsWith(',sans-serif'));
});
