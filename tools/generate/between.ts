/** Replaces what stands between two comments: `<!-- name -->` and `<!-- /name -->`, in MDX those of JavaScript. */
export function between(text: string, name: string, content: string): string {
  const marks = new RegExp(`((?:<!--|\\{/\\*) ${name}[^\\n]*\\n)[\\s\\S]*?((?:<!--|\\{/\\*) /${name} )`, 'u');
  if (!marks.test(text)) throw new Error(`A comment that says where the table of ${name} stands is missing.`);
  return text.replace(marks, (_, begin: string, end: string) => `${begin}\n${content}\n${end}`);
}
