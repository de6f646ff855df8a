import { createRequire } from 'node:module';

/** An element as a strict reader of XML finds it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** That of the spans in it included. */
  text: string;
}

interface Parser {
  onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
  onclosetag: () => void;
  ontext: (text: string) => void;
  onerror: (error: Error) => void;
  write: (text: string) => { close: () => void };
}

/** The reader of svgo; it has no types. */
const sax = createRequire(import.meta.url)('sax') as { parser: (strict: boolean) => Parser };

/** Reads XML, and throws at the first thing that is none. */
export const readXml = (text: string): XmlElement => {
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const last = (): XmlElement => open[open.length - 1] ?? document;
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    last().children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = (found) => {
    for (const element of open) if (element === last() || last().name === 'tspan') element.text += found;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(text).close();
  const [root] = document.children;
  if (!root || document.children.length > 1) throw new Error('a document has one root');
  return root;
};

export const elementsIn = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(elementsIn)];
