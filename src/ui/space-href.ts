/** The address of a page about one space: `{identifier}` in it stands for the identifier of the space. */
export function spaceHref(href: string, { identifier }: { readonly identifier: string }): string {
  return href.replaceAll('{identifier}', encodeURIComponent(identifier));
}
