/** The analyzer declares no types for its command. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: { readonly argv: readonly string[]; readonly noWrite: boolean }): Promise<unknown>;
}
