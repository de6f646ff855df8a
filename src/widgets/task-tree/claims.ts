import type { Locale } from '../../core/locale.js';
import { statementClaims, statementWords, type StatementSubject } from '../../view/statements.js';
import type { ShownClaim } from '../../view/view-model.js';
import type { NodeSubject, StructureSubject, TaskTreeSubject } from './subject.js';
import { taskTreeWords } from './words.js';

/** Everything that a tree says in words, with its evidence: the tree, its parts and tasks, and what stands inside them. */
export const treeClaims = (subject: TaskTreeSubject, articles: boolean, locale: Locale): ShownClaim[] => {
  const our = taskTreeWords(locale);
  const { root, parts, place } = subject;
  const claimsOf = (said: StatementSubject, key: string, item: string) =>
    statementClaims(said, statementWords(said, key, [place], locale), item, locale);
  const ofNode = ({ said }: NodeSubject, item: string) => claimsOf(said, said.id, item);
  const structures = new Map<string, StructureSubject>(
    [root, ...parts.flatMap((part) => [part, ...part.tasks])].flatMap((node) =>
      node.structures.map((structure) => [structure.id, structure] as const),
    ),
  );
  return [
    ...ofNode(root, our.tree),
    ...parts.flatMap((part) => [
      ...ofNode(part, our.part),
      ...part.tasks.flatMap((task) => ofNode(task, articles ? our.article : our.task)),
    ]),
    ...[...structures.values()].flatMap(({ id, name, items }) =>
      items.flatMap((item) => claimsOf(item, `${id}/${item.id}`, name[locale])),
    ),
  ];
};
