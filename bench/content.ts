/** What every page of a widget says, whoever draws it: taken from the same catalogue as our own views. */
import { catalogue } from '../src/catalogue/all.js';
import { formatFigure } from '../src/core/format.js';
import { WIDGETS as OWN_WIDGETS } from '../src/static/views.js';
import { outlinesOf, type Outlines } from './outlines.js';

export const WIDGETS = ['gauge', 'chain', 'map', 'figures', 'tree', 'framework', 'timeline'] as const;
export type WidgetName = (typeof WIDGETS)[number];

/** The view of ours that each widget is measured with, as the `snippet` command takes it. */
export const VIEWS: Record<WidgetName, { tag: string; attribute: string; id: string }> = {
  gauge: { tag: 'qj-target-gauge', attribute: 'target', id: 'gdp-2025' },
  chain: { tag: 'qj-industry-chain', attribute: 'chain', id: 'green-silicon-pv' },
  map: { tag: 'qj-county-map', attribute: 'layer', id: 'industries' },
  figures: { tag: 'qj-key-figures', attribute: 'group', id: 'parks-share' },
  tree: { tag: 'qj-task-tree', attribute: 'tree', id: 'sub-centre-task-tree' },
  framework: { tag: 'qj-framework', attribute: 'framework', id: 'transport-progress' },
  timeline: { tag: 'qj-timeline', attribute: 'line', id: 'qujing-2014-2035' },
};

export interface Amount {
  name: string;
  value: number;
  text: string;
}

export interface GaugeContent {
  heading: string;
  actual: Amount;
  floor: Amount;
  stretch: Amount;
}

export interface Stage {
  id: string;
  name: string;
  auxiliary: boolean;
  value: number;
  text: string;
}

export interface ChainContent {
  heading: string;
  stages: Stage[];
  links: { from: string; to: string }[];
}

export interface CountyContent {
  adcode: string;
  name: string;
  /** How much the layer says of it: none is a lighter shade. */
  value: number;
}

export interface MapContent {
  heading: string;
  counties: CountyContent[];
  outlines: Outlines;
}

export interface FiguresContent {
  heading: string;
  /** Shares, as bars on one scale. */
  shares: Amount[];
}

/** What no peer has a chart for: only the article round it is the same. */
export interface Article {
  heading: string;
}

export interface Contents {
  gauge: GaugeContent;
  chain: ChainContent;
  map: MapContent;
  figures: FiguresContent;
  tree: Article;
  framework: Article;
  timeline: Article;
}

const amountOf = (id: string, word: string): Amount => {
  const fact = catalogue.fact(id);
  return { name: `${fact.year ?? ''}年${word}`, value: fact.value, text: formatFigure(fact, 'zh-CN') };
};

const gaugeContent = (id: string): GaugeContent => {
  const { floor, stretch } = catalogue.target(id);
  const goal = catalogue.fact(floor);
  const [latest] = catalogue
    .comparable(goal)
    .filter(({ kind }) => kind === 'actual')
    .sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
  if (!latest || stretch === undefined) throw new Error(`the target ${id} has no three figures to compare with`);
  return {
    heading: catalogue.place(goal.place).name['zh-CN'] + catalogue.indicator(goal.indicator).name['zh-CN'],
    actual: amountOf(latest.id, '已实现'),
    floor: amountOf(floor, '目标'),
    stretch: amountOf(stretch, '更高目标'),
  };
};

const chainContent = (id: string): ChainContent => {
  const chain = catalogue.chain(id);
  return {
    heading: `${catalogue.place(chain.place).name['zh-CN']}${chain.name['zh-CN']}产业链`,
    stages: chain.stages.map(({ id: stage, name, role, facts }) => {
      // The last figure of a stage is its forecast, the one that all stages have.
      const last = facts[facts.length - 1];
      if (last === undefined) throw new Error(`the stage ${stage} has no figure to compare with`);
      const fact = catalogue.fact(last);
      return {
        id: stage,
        name: name['zh-CN'],
        auxiliary: role === 'auxiliary',
        value: fact.value,
        text: `预测${formatFigure(fact, 'zh-CN')}`,
      };
    }),
    links: chain.links.map(({ from, to }) => ({ from, to })),
  };
};

const mapContent = (id: string): MapContent => {
  const layer = catalogue.layer(id);
  const nameOf = (adcode: string) =>
    catalogue.data.places.find((place) => place.adcode === adcode)?.name['zh-CN'] ?? adcode;
  return {
    heading: catalogue.place(layer.place).name['zh-CN'] + layer.name['zh-CN'],
    counties: catalogue.data.counties.map(({ adcode, roles }) => {
      const value = roles.filter(({ aspect }) => aspect === layer.aspect).length;
      return { adcode, name: nameOf(adcode), value };
    }),
    outlines: outlinesOf(catalogue.data.mosaic, nameOf),
  };
};

const modelOf = (widget: WidgetName) => {
  const { tag, id } = VIEWS[widget];
  const views = OWN_WIDGETS.find((one) => one.tag === tag);
  if (!views) throw new Error(`there is no widget ${tag}`);
  return views.model(catalogue, id, 'zh-CN');
};

const articleOf = (widget: WidgetName): Article => ({ heading: modelOf(widget).heading });

const figuresContent = (): FiguresContent => {
  const { heading, figures } = modelOf('figures');
  const shares = figures.filter(({ figure, indicator }) => figure.unit === '%' && indicator.endsWith('比重'));
  return {
    heading,
    shares: shares.map(({ indicator, label, figure }) => ({ name: indicator, value: figure.value, text: label })),
  };
};

export const contents = (): Contents => ({
  gauge: gaugeContent(VIEWS.gauge.id),
  chain: chainContent(VIEWS.chain.id),
  map: mapContent(VIEWS.map.id),
  figures: figuresContent(),
  tree: articleOf('tree'),
  framework: articleOf('framework'),
  timeline: articleOf('timeline'),
});
