import { minify as terse } from 'terser';

/** What bundlers leave, terser makes a hundredth smaller still. */
export async function minify(code: string): Promise<string> {
  const { code: minified } = await terse(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { comments: false },
  });
  return minified ?? code;
}
