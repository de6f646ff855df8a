/** An address of http or https, or a path of the site from its root or from the page; anything else, such as `javascript:`, could run on the reader's page. */
const ADDRESS = /^(?:https?:\/\/[^\s/?#"'<>\\]+\/|\.{0,2}\/(?!\/))[^\s?#"'<>\\]*\.js(?:\?[^\s/#"'<>\\]*)?$/i;

/** Whether a snippet may name this as the place of `qj-widgets.js`; the other files are beside it. */
export const isScriptAddress = (address: string): boolean => ADDRESS.test(address);
