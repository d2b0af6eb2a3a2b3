import kazakhstan from './packs/kazakhstan-2022.json';

/** The fact packs that come with the extension, as they stand in their files: not yet validated. */
export const bundledPacks: readonly unknown[] = [kazakhstan];
