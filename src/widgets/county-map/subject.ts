import type { Catalogue } from '../../catalogue/catalogue.js';
import type { County, Mosaic, RoleRecord, StructureItem } from '../../catalogue/types.js';
import type { EditorFigure, Sourced } from '../../core/fact.js';
import { figureSubject, type FigureSubject, type Named } from '../../view/captions.js';

interface Noted {
  note: string | null;
  noteEn?: string;
}

/** A document's statement about a county. */
export type Reading = Named &
  Noted &
  Sourced & {
    id: string;
    aspect: string;
    value: string | null;
    /** The direction that a county faces according to the text; null where the text gives none. */
    bearing: Bearing | null;
    towards: Named[];
    status: Named | null;
    figures: FigureSubject[];
  };

export type Bearing = 'north' | 'east' | 'south' | 'west';

export interface CountySubject extends Named, Noted {
  adcode: string;
  readings: Reading[];
  /** The editor's own value. */
  own: { figure: EditorFigure } | { category: string } | null;
}

export interface Category extends Named {
  key: string;
  /** The line below a county's name. */
  short: Named;
}

export type ListItem = Named &
  Sourced & {
    id: string;
    detail: Named | null;
    status: Named | null;
    figures: FigureSubject[];
  };

/** A structure listed below the map, for what it does not place in a county. */
export interface ListSubject extends Named, Noted {
  id: string;
  items: ListItem[];
  figures: FigureSubject[];
}

/** A view's content, independent of language. */
export interface LayerSubject extends Named {
  view: string;
  place: Named;
  note: Named | null;
  /** Empty where counties are only mentioned or not. */
  categories: Category[];
  counties: CountySubject[];
  lists: ListSubject[];
  mosaic: Mosaic;
  /** The editor's own numbers or categories, with where they come from. */
  own: { source: string; date: string | null; numbers: boolean } | null;
}

const BEARINGS: Record<string, Bearing> = {
  'direction-north': 'north',
  'direction-east': 'east',
  'direction-south': 'south',
  'direction-west': 'west',
};

const named = (name: string | null | undefined, en: string | null | undefined): Named | null =>
  name ? { name, en: en ?? name } : null;

const readingOf = (catalogue: Catalogue, role: RoleRecord): Reading => ({
  ...role,
  value: role.value ?? null,
  bearing: BEARINGS[role.id] ?? null,
  towards: role.towards ?? [],
  status: named(role.status, role.statusEn),
  figures: role.facts.map((id) => figureSubject(catalogue, id)),
});

export const countySubject = (catalogue: Catalogue, county: County): CountySubject => {
  const { name, en } = catalogue.place(county.id);
  return { ...county, name, en, readings: county.roles.map((role) => readingOf(catalogue, role)), own: null };
};

const listItem = (catalogue: Catalogue, item: StructureItem): ListItem => ({
  ...item,
  detail: named(item.detail, item.detailEn),
  status: named(item.status, item.statusEn),
  figures: (item.facts ?? []).map((id) => figureSubject(catalogue, id)),
});

/** One reading of the nine counties from the documents. */
export const subjectOf = (catalogue: Catalogue, id: string): LayerSubject => {
  const layer = catalogue.layer(id);
  return {
    view: id,
    name: layer.name,
    en: layer.en,
    place: catalogue.place(layer.place),
    note: named(layer.note, layer.noteEn),
    categories: layer.categories.map(({ value, name, en, short, shortEn }) => ({
      key: value,
      name,
      en,
      short: { name: short, en: shortEn },
    })),
    counties: catalogue.data.counties.map((county) => {
      const subject = countySubject(catalogue, county);
      return { ...subject, readings: subject.readings.filter(({ aspect }) => aspect === layer.aspect) };
    }),
    lists: layer.lists.map(({ structure, items }) => {
      const record = catalogue.structure(structure);
      return {
        ...record,
        items: (record.items ?? []).filter((item) => items.includes(item.id)).map((item) => listItem(catalogue, item)),
        figures: (record.facts ?? []).map((fact) => figureSubject(catalogue, fact)),
      };
    }),
    mosaic: catalogue.data.mosaic,
    own: null,
  };
};
