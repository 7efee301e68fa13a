import { generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

/** Modules that stay white around the code, as readers need it. */
const quietZone = 4;

/**
 * The QR code of a text, drawn by Lit: no markup is parsed, so it stands under Trusted Types. White and black in every
 * theme, also where the user has chosen colours: readers need them.
 */
export function renderQrCode(text: string, label: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * quietZone;
  return html`<svg class="qr" part="qr-code" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path fill="#000" d=${drawModules(code)} />
  </svg>`;
}

/** The black modules, run by run. */
function drawModules({ size, get }: ReturnType<typeof generate>): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!get(x, y)) continue;
      const start = x;
      while (get(x + 1, y)) x += 1;
      path += `M${start + quietZone} ${y + quietZone}h${x + 1 - start}v1H${start + quietZone}z`;
    }
  }
  return path;
}
