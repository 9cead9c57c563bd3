/** class-transformer does not export its storage, yet only it knows what its decorators said. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: {
    findTypeMetadata(target: object, property: string): { readonly typeFunction: () => unknown } | undefined;
    getExposedMetadatas(target: object): readonly unknown[];
    getExcludedMetadatas(target: object): readonly unknown[];
    /** `direction` 0 is from plain data to a class. */
    findTransformMetadatas(target: object, property: string, direction: 0): readonly unknown[];
  };
}
