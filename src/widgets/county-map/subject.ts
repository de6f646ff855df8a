import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Bearing, County, Mosaic, RoleRecord, StructureItem } from '../../catalogue/types.js';
import type { EditorFigure } from '../../core/fact.js';
import type { Named, Noted, Text } from '../../core/text.js';
import { figureSubject, provenanceOf, type FigureSubject, type Provenance } from '../../view/provenance.js';

/** A document's statement about a county. */
export type Reading = Named &
  Noted &
  Provenance & {
    id: string;
    aspect: string;
    value: string | null;
    /** The direction that a county faces according to the text; null where the text gives none. */
    bearing: Bearing | null;
    towards: Named[];
    status: Text | null;
    figures: FigureSubject[];
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

export type ListItem = Named &
  Provenance & {
    id: string;
    detail: Text | null;
    status: Text | null;
    figures: FigureSubject[];
  };

/** A structure listed below the map, for what it does not place in a county. */
export interface ListSubject extends Named, Noted {
  id: string;
  items: ListItem[];
  figures: FigureSubject[];
}

/** A view's content, independent of language. */
export interface LayerSubject extends Named, Noted {
  view: string;
  place: Named;
  /** Empty where counties are only mentioned or not. */
  categories: Category[];
  counties: CountySubject[];
  lists: ListSubject[];
  /** The layers of the documents, for buttons that switch between them. */
  layers: { id: string; short: Text }[];
  mosaic: Mosaic;
  /** The editor's own numbers or categories, with where they come from. */
  own: { source: string; date: string | null; numbers: boolean } | null;
}

const readingOf = (catalogue: Catalogue, role: RoleRecord): Reading => ({
  ...provenanceOf(catalogue, role),
  id: role.id,
  name: role.name,
  note: role.note,
  aspect: role.aspect,
  status: role.status,
  value: role.value ?? null,
  bearing: role.bearing ?? null,
  towards: (role.towards ?? []).map(({ name }) => ({ name })),
  figures: role.facts.map((id) => figureSubject(catalogue, id)),
});

export const countySubject = (catalogue: Catalogue, county: County): CountySubject => {
  const { adcode, note } = county;
  const { name } = catalogue.place(county.id);
  return { adcode, name, note, readings: county.roles.map((role) => readingOf(catalogue, role)), own: null };
};

const listItem = (catalogue: Catalogue, item: StructureItem): ListItem => ({
  ...provenanceOf(catalogue, item),
  id: item.id,
  name: item.name,
  detail: item.detail ?? null,
  status: item.status ?? null,
  figures: (item.facts ?? []).map((id) => figureSubject(catalogue, id)),
});

/** One reading of the nine counties from the documents. */
export const subjectOf = (catalogue: Catalogue, id: string): LayerSubject => {
  const layer = catalogue.layer(id);
  return {
    view: id,
    name: layer.name,
    place: { name: catalogue.place(layer.place).name },
    note: layer.note,
    categories: layer.categories.map(({ value, name, short }) => ({ key: value, name, short })),
    counties: catalogue.data.counties.map((county) => {
      const subject = countySubject(catalogue, county);
      return { ...subject, readings: subject.readings.filter(({ aspect }) => aspect === layer.aspect) };
    }),
    lists: layer.lists.map(({ structure, items }) => {
      const record = catalogue.structure(structure);
      return {
        id: record.id,
        name: record.name,
        note: record.note,
        items: (record.items ?? []).filter((item) => items.includes(item.id)).map((item) => listItem(catalogue, item)),
        figures: (record.facts ?? []).map((fact) => figureSubject(catalogue, fact)),
      };
    }),
    layers: catalogue.data.layers.map(({ id: other, short }) => ({ id: other, short })),
    mosaic: catalogue.data.mosaic,
    own: null,
  };
};
