import type { ProofIndex } from '../../src/proof/index-types.js';
import type { DocumentContents } from '../../src/static/document-contents.js';
import type { DocumentIndex } from '../../src/static/document-index.js';
import type { ViewIndex } from '../../src/static/view-index.js';

/** Where this site has the built files: one folder above this script. */
export const FILES = new URL(/* @vite-ignore */ '../', import.meta.url);

const load = async (file: string): Promise<unknown> => {
  const response = await fetch(new URL(file, FILES));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
};

export const loadIndex = async (): Promise<ViewIndex> => (await load('views.json')) as ViewIndex;

export const loadDocuments = async (): Promise<DocumentIndex> => (await load('documents.json')) as DocumentIndex;

export const loadContents = async (): Promise<DocumentContents[]> =>
  (await load('builder/contents.json')) as DocumentContents[];

export const loadProofIndex = async (): Promise<ProofIndex> => (await load('proof.json')) as ProofIndex;
