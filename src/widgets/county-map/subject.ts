import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Bearing, County, Mosaic, RoleRecord, SymbolName } from '../../catalogue/county-types.js';
import type { EditorFigure } from '../../core/fact.js';
import type { Named, Noted, Text } from '../../core/text.js';
import { figureSubject, type FigureSubject } from '../../view/provenance.js';
import { statementSubject, type StatementSubject } from '../../view/statements.js';

/** A document's statement about a county. */
export type Reading = StatementSubject & {
  aspect: string;
  value: string | null;
  /** The direction that a county faces according to the text; null where the text gives none. */
  bearing: Bearing | null;
  towards: Named[];
  /** What the layer draws for it. */
  symbol: SymbolName | null;
};

export interface CountySubject extends Named, Noted {
  adcode: string;
  readings: Reading[];
  /** The editor's own value. */
  own: { figure: EditorFigure } | { category: string } | null;
}

export interface Category extends Named {
  key: string;
  /** The line below a county's name. */
  short: Text;
}

/** A structure listed beside the map, for what it does not place in a county. */
export interface ListSubject extends Named, Noted {
  id: string;
  symbol: SymbolName | null;
  items: StatementSubject[];
  figures: FigureSubject[];
}

/** A view's content, independent of language. */
export interface LayerSubject extends Named, Noted {
  view: string;
  place: Named;
  /** Whether what the counties face stands round the map. */
  compass: boolean;
  /** What stands where; empty where counties have classes. */
  symbols: (Named & { symbol: SymbolName })[];
  /** Empty where a layer only tells which counties the text mentions. */
  categories: Category[];
  counties: CountySubject[];
  lists: ListSubject[];
  /** The layers of the documents, for buttons that switch between them. */
  layers: { id: string; short: Text }[];
  mosaic: Mosaic;
  /** The editor's own numbers or categories, with where they come from. */
  own: { source: string; date: string | null; numbers: boolean } | null;
}

const readingOf = (catalogue: Catalogue, role: RoleRecord, drawn: readonly SymbolName[]): Reading => ({
  ...statementSubject(catalogue, role),
  aspect: role.aspect,
  value: role.value ?? null,
  bearing: role.bearing ?? null,
  towards: (role.towards ?? []).map(({ name }) => ({ name })),
  symbol: drawn.find((symbol) => role.symbols?.includes(symbol)) ?? null,
});

export const countySubject = (
  catalogue: Catalogue,
  county: County,
  drawn: readonly SymbolName[] = [],
): CountySubject => {
  const { adcode, note } = county;
  const { name } = catalogue.place(county.id);
  return { adcode, name, note, readings: county.roles.map((role) => readingOf(catalogue, role, drawn)), own: null };
};

/** One reading of the nine counties from the documents. */
export const subjectOf = (catalogue: Catalogue, id: string): LayerSubject => {
  const layer = catalogue.layer(id);
  const drawn = layer.symbols.map(({ symbol }) => symbol);
  return {
    view: id,
    name: layer.name,
    place: { name: catalogue.place(layer.place).name },
    note: layer.note,
    compass: layer.compass ?? false,
    symbols: layer.symbols.map(({ symbol, name }) => ({ symbol, name })),
    categories: layer.categories.map(({ value, name, short }) => ({ key: value, name, short })),
    counties: catalogue.data.counties.map((county) => {
      const subject = countySubject(catalogue, county, drawn);
      return {
        ...subject,
        readings: subject.readings.filter(({ aspect, symbol }) =>
          layer.aspect === null ? symbol !== null : aspect === layer.aspect,
        ),
      };
    }),
    lists: layer.lists.map(({ structure, symbol, items }) => {
      const record = catalogue.structure(structure);
      return {
        id: record.id,
        name: record.name,
        note: record.note,
        symbol: symbol ?? null,
        items: (record.items ?? [])
          .filter((item) => items.includes(item.id))
          .map((item) => statementSubject(catalogue, item)),
        figures: (record.facts ?? []).map((fact) => figureSubject(catalogue, fact)),
      };
    }),
    layers: catalogue.data.layers.map(({ id: other, short }) => ({ id: other, short })),
    mosaic: catalogue.data.mosaic,
    own: null,
  };
};
