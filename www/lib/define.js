// @ts-check
/** Registers `<permit-to-pr>`. Importing it twice, or from two places, is safe. */

import { PermitToPr } from "./element.js";

if (globalThis.customElements && !customElements.get("permit-to-pr")) {
  customElements.define("permit-to-pr", PermitToPr);
}

export { PermitToPr };
