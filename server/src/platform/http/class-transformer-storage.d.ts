/** Where `@Type(() => Item)` is kept. The package ships no types for it; @nestjs/swagger reads it in the same way. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: {
    findTypeMetadata(target: object, property: string): { typeFunction(): unknown } | undefined
  }
}
