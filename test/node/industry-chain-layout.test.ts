import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/i18n/index.js';
import { chainLayout, type ChainLayout } from '../../src/widgets/industry-chain/layout.js';
import type { ChainFigure, ChainModel } from '../../src/widgets/industry-chain/model.js';
import {
  barsOf,
  boxText,
  nameRuns,
  overlaps,
  pathPoints,
  runBox,
  runsOf,
  sheet,
  shownFigures,
  squeeze,
  swatchesOf,
  within,
  wordsIn,
} from './chain-geometry.js';
import {
  areasFitFingers,
  boxesHoldNames,
  linesAreFree,
  linksAreThere,
  linksLeadOn,
  pairs,
  placedOf,
  stagesHoldTheirOwn,
  stagesStandApart,
  textStaysInside,
  textsStandApart,
  type Rule,
} from './chain-rules.js';
import { catalogue, chain, everyChain } from './helpers.js';
import { chainWords } from '../../src/widgets/industry-chain/words.js';

// Large text in a narrow column is laid out narrower still.
const WIDTHS = [205, 248, 288, 326, 358, 448, 520, 688, 720, 900, 1068];
const models = everyChain();

/** Every chain in both languages at every width, drawn once. */
const drawings = models.flatMap((model) =>
  WIDTHS.map((width) => ({
    model,
    layout: chainLayout(model, width),
    where: `${model.view} ${model.locale} ${width}`,
  })),
);

/** Holds a rule for every drawing, and names the cases that break it. */
const holds = (rule: Rule) => {
  const broken = drawings.flatMap(({ layout, model, where }) => rule(layout, model).map((what) => `${where}: ${what}`));
  assert.equal(broken.length, 0, `${broken.length} cases, such as\n${broken.slice(0, 12).join('\n')}`);
};

/** Where several chains stand below each other on a phone, a stage shows one figure. */
const isCompact = ({ width }: ChainLayout, { chains }: ChainModel): boolean => chains.length > 1 && width <= 520;

/** The figures that a drawing of a view’s stages shows, each once. */
const figuresOf = (layout: ChainLayout, model: ChainModel): ChainFigure[] => {
  const shown = model.stages.flatMap(({ figures }) => (isCompact(layout, model) ? figures.slice(0, 1) : figures));
  return [...new Map(shown.map((figure) => [figure.key, figure])).values()];
};

test('every stage is drawn once, and no two stages overlap', () => {
  holds(stagesStandApart);
});

test('the area of every stage is large enough for a finger, and within the drawing', () => {
  holds(areasFitFingers);
});

test('no text leaves the drawing, and none is smaller than 10 pixels', () => {
  holds(textStaysInside);
});

test('no text runs into another', () => {
  holds(textsStandApart);
});

test('everything of a stage stands within its area, and marks and bars keep clear of words', () => {
  holds(stagesHoldTheirOwn);
});

test('every box holds its stage’s whole name, its role and its place', () => {
  holds(boxesHoldNames);
});

test('from the width of a phone on, English names are broken between words only', () => {
  const broken = drawings.flatMap(({ layout, model, where }) =>
    model.locale !== 'en' || layout.width < 320
      ? []
      : layout.stages.flatMap((placed) => {
          const lines = nameRuns(placed).map(({ text }) => text);
          const cut = placed.stage.name.split(' ').filter((word) => !lines.some((line) => line.includes(word)));
          return cut.map((word) => `${where}: ${word}`);
        }),
  );
  assert.deepEqual(broken, []);
});

test('every figure of the stages stands in the drawing once, those that stages share too', () => {
  holds((layout, model) => {
    const wanted = figuresOf(layout, model).map(({ label }) => squeeze(label));
    const shown = shownFigures(layout);
    return shown.sort().join() === wanted.sort().join() && swatchesOf(layout).length === wanted.length
      ? []
      : [`${shown.join(' ')} instead of ${wanted.join(' ')}`];
  });
});

test('below every figure stands what it measures, its nature and what it is given with', () => {
  holds((layout, model) => {
    const all = wordsIn(runsOf(layout));
    return figuresOf(layout, model).flatMap(({ key, caption }) =>
      caption.flatMap((part) => (all.includes(squeeze(part)) ? [] : [`${key}: no ${part}`])),
    );
  });
  // Narrow drawings say in words what brackets show in wide ones.
  for (const width of WIDTHS) {
    const layout = chainLayout(chain('green-silicon-pv'), width);
    const all = wordsIn(runsOf(layout));
    if (layout.brackets.length === 0) assert.match(all, /与单晶硅片合写.*合写数字，见“单晶硅棒”/, String(width));
    else assert.doesNotMatch(all, /合写/, String(width));
  }
});

test('a figure that two neighbours share stands under a bracket over both', () => {
  const layout = chainLayout(chain('green-silicon-pv'), 1068);
  const [left, right] = ['rods', 'wafers'].map((key) => placedOf(layout, key).box);
  assert.ok(left && right);
  assert.equal(layout.brackets.length, 1);
  const points = pathPoints(layout.brackets[0] ?? '');
  assert.ok(Math.abs((points[0]?.x ?? 0) - left.left) < 1 && Math.abs((points.at(-1)?.x ?? 0) - right.right) < 1);
  assert.ok(points.every(({ y }) => y > left.bottom && y > right.bottom));
  for (const run of layout.texts) assert.ok(run.x >= left.left && runBox(run).right <= right.right, run.text);
  assert.ok(layout.texts.some(({ text }) => text === '80GW'));
});

test('a stage without figures says so, but a product need not', () => {
  holds(({ stages }, model) =>
    stages.flatMap(({ stage, texts }) => {
      const said = wordsIn(texts).includes(squeeze(model.notStated));
      return said === (stage.figures.length === 0 && stage.role !== 'product') ? [] : [stage.key];
    }),
  );
});

test('the companies of a stage stand with it, each name once; on a phone with several chains they open with its strip', () => {
  holds((layout, model) => {
    const { locale } = model;
    const { stages } = layout;
    const w = words(locale);
    const own = chainWords(locale);
    return stages.flatMap(({ stage, texts }) => {
      // English views have the English of a name beside it.
      const names = [
        ...new Set(stage.companies.map(({ name, gloss }) => (gloss ? name + w.parenthesis(gloss) : name))),
      ];
      const line = squeeze(own.companies + w.colon + names.join(w.nameSeparator));
      const said = wordsIn(texts);
      if (isCompact(layout, model))
        return said.includes(squeeze(own.companies + w.colon)) ? [`${stage.key}: ${line}`] : [];
      return names.length === 0 || said.includes(line) ? [] : [`${stage.key}: ${line}`];
    });
  });
});

test('every link is drawn from its stage to the next, or said in words', () => {
  holds(linksAreThere);
});

test('lines stay within the drawing and pass no other stage and no words', () => {
  holds(linesAreFree);
});

test('links lead to the right where a chain is wide, and down where it is narrow', () => {
  holds(linksLeadOn);
  // Recycling leads on too in the documents’ own chains: none leads back.
  for (const { links } of catalogue.data.chains.map(({ id }) => chainLayout(chain(id), 1068)))
    for (const { link, path } of links) {
      const points = pathPoints(path);
      assert.ok((points.at(-1)?.x ?? 0) > (points[0]?.x ?? 0), `${link.from} → ${link.to}`);
    }
});

test('chains stand from left to right where there is room, and from top to bottom on a phone', () => {
  for (const model of models.filter(({ chains }) => chains.length === 1)) {
    assert.equal(chainLayout(model, 1200).wide, true, `${model.view} ${model.locale}`);
    assert.equal(chainLayout(model, 358).wide, false, `${model.view} ${model.locale}`);
  }
});

test('a strip with name, status, places and number of companies stands above each of several chains, wide enough for a finger', () => {
  holds((layout, model) => {
    const { heads, stages, texts } = layout;
    if (model.chains.length === 1) return heads.map(({ key }) => `a strip of ${key}`);
    const our = chainWords(model.locale);
    return model.chains.flatMap(({ key, name, status, where, companies }) => {
      const box = heads.find((head) => head.key === key)?.box;
      if (!box) return [`no strip of ${key}`];
      const own = texts.filter((run) => within(runBox(run), box));
      const said = wordsIn(own);
      const count = our.companyCount(companies);
      const over = stages.filter(({ area }) => overlaps(area, box));
      const below = stages.filter(({ stage }) => stage.chain === key).every(({ area }) => area.top > box.bottom);
      return [
        ...[name, status ?? '', where ?? '', count].flatMap((text) =>
          said.includes(squeeze(text)) ? [] : [`${key} reads ${said} without ${text}`],
        ),
        ...(box.bottom - box.top >= 44 && within(box, sheet(layout)) ? [] : [`${key} ${boxText(box)}`]),
        ...(below && over.length === 0 ? [] : [`the stages of ${key} are not below its strip`]),
      ];
    });
  });
});

test('the three clusters stand side by side where there is room, else below each other, each under its name and status', () => {
  holds((layout, model) => {
    if (model.chains.length === 1) return [];
    const areas = model.chains.map((part) => {
      const boxes = layout.stages.filter(({ stage }) => stage.chain === part.key).map(({ area }) => area);
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    });
    const beside = pairs(areas).every(([a, b]) => a.right < b.left);
    const below = pairs(areas).every(([a, b]) => a.bottom < b.top);
    const titles = wordsIn(layout.texts);
    return [
      ...(beside !== below ? [] : ['neither beside nor below each other']),
      ...(below || layout.width >= 600 ? [] : ['beside each other where there is no room']),
      ...model.chains.flatMap(({ name, status }) =>
        titles.includes(squeeze(name)) && titles.includes(squeeze(status ?? '')) ? [] : [`no ${name}`],
      ),
    ];
  });
  const [wide, phone] = [1068, 358].map((width) => chainLayout(chain('qujing-clusters'), width).height);
  assert.ok(wide && phone && wide < phone * 0.75, `${wide} and ${phone}`);
  // Less than two screens of a phone.
  assert.ok(phone < 1300, String(phone));
});

test('bars are as long as their values on one scale, and every figure of the scale has one', () => {
  holds((layout, model) => {
    const scaled = figuresOf(layout, model).filter(({ bar }) => bar !== null);
    const bars = barsOf(layout);
    const fulls = new Set(bars.map(({ full }) => full.toFixed(3)));
    const lengths = bars.map(({ length, full }) => (length / full).toFixed(6)).sort();
    const wanted = scaled.map(({ bar }) => (bar ?? 0).toFixed(6)).sort();
    return [
      ...(fulls.size <= 1 ? [] : [`scales of ${[...fulls].join(' ')}`]),
      ...(lengths.join() === wanted.join() ? [] : [`${lengths.join(' ')} instead of ${wanted.join(' ')}`]),
    ];
  });
});

test('the same chain at the same width is drawn the same, and drawing does not touch the model', () => {
  for (const model of models) {
    const before = JSON.stringify(model);
    for (const width of [288, 688, 1068]) {
      assert.deepEqual(chainLayout(model, width), chainLayout(model, width), model.view);
    }
    assert.equal(JSON.stringify(model), before, model.view);
  }
});

test('no word is broken, and no line begins with a comma: figures stand below boxes that leave too little room beside them', () => {
  holds((layout, model) => {
    const { elsewhere, companies } = chainWords(model.locale);
    const known = new Set((JSON.stringify(model) + elsewhere('', '') + companies).match(/[A-Za-z]+/g));
    return runsOf(layout).flatMap(({ text }) => [
      ...(text.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !known.has(word)).map((word) => `“${word}”`),
      ...(/^[,;:.)]/.test(text) ? [`“${text}”`] : []),
    ]);
  });
});

test('products of one stage stand in the order of the data', () => {
  for (const { model, layout } of drawings.filter(({ model }) => model.view === 'luoping-ginger')) {
    const products = layout.stages.filter(({ stage }) => stage.role === 'product');
    const inDrawing = [...products].sort((a, b) => a.box.top - b.box.top).map(({ stage }) => stage.key);
    assert.deepEqual(
      inDrawing,
      model.stages.filter(({ role }) => role === 'product').map(({ key }) => key),
    );
  }
});
