/** What a stage is to its chain: a step, a supporting product, recycling, a part, an end product, or what comes in. */
export type StageRole = 'stage' | 'auxiliary' | 'recycling' | 'part' | 'product' | 'input';

/** What a link between two stages is. */
export type LinkKind = 'flow' | 'auxiliary' | 'recycling';

/** Whether the text states a link, or only lists the two stages one after the other. */
export type LinkBasis = 'stated' | 'listed';

/** Where the order of a chain's stages comes from; `arranged`: we arranged them. */
export type StageOrder = 'stated' | 'listed' | 'arranged';
