import type { Plugin } from 'vite';

/** A passage of a module, and what is left of it. */
type Part = readonly [passage: string, instead: string];

/**
 * What of Lit's modules no element here uses. Passages are given as they stand in the installed version, which package.json pins;
 * another version that writes one differently stops the build.
 */
const UNUSED: Record<string, readonly Part[]> = {
  'lit-html/lit-html': [
    // MathML.
    ['"<svg>":3===i?"<math>":""', '"<svg>":""'],
    ['"</svg>":3===i?"</math>":""', '"</svg>":""'],
    ['content,2===i||3===i){', 'content,2===i){'],
    // Bindings inside elements of raw text: `textarea`, `title`, `style`, `script`.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', '(c=p)'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    // Comments.
    ['"!--"===u[1]?c=_:void 0!==u[1]?', 'void 0!==u[1]?'],
    ['c===_||c===m?', 'c===m?'],
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
    // Directives.
    ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},', 'const '],
    ['export{j as _$LH,', 'export{'],
    // The words of an error that only a template made by hand can meet.
    ['throw Error("invalid template strings array")', 'throw Error()'],
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['(t=M(this,t,i,0)??A)', '(t??=A)'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor',
      'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ''],
    // Another document for what a template makes, and values that are set later.
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
    // Templates compiled ahead.
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // What directives ask of a part, and their being connected.
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(', 'u('],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'constructor'],
    ['this.type=2,', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['this._$AP?.(!1,!0,s);', ';'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this.type=1,', ''],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    // Listeners that are objects, or have options.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
  ],
  'lit-element/lit-element': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['this._$Do=e(', 'e('],
    ['i._$litElement$=!0,', ''],
    [',this._$Do=void 0', ''],
  ],
  '@lit/reactive-element/reactive-element': [
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
    // The name of a property, for a compiler that renames them.
    ['d=(t,s)=>t,', ''],
    ['if(this.hasOwnProperty(d("elementProperties")))', 'if(this.hasOwnProperty("elementProperties"))'],
    ['if(this.hasOwnProperty(d("finalized")))', 'if(this.hasOwnProperty("finalized"))'],
    ['y[d("elementProperties")]', 'y.elementProperties'],
    ['y[d("finalized")]', 'y.finalized'],
    // Initializers, which some decorators add.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // `static properties`: ours are declared by decorators.
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    // Converters: an attribute of ours is text, or has its own.
    [
      '{toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
      '{toAttribute:t=>t,fromAttribute:t=>t}',
    ],
    ['"function"==typeof t.converter?{fromAttribute:t.converter}:', ''],
    // Options of properties: a default that comes back, a comparison, an accessor of the class's own.
    ['reflect:!1,useDefault:!1,hasChanged:f}', '}'],
    ['this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=r,'],
    [
      '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      'f(h,s)',
    ],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),',
      '{reflect:e}){(this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),',
    ],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
      'return{get(){return this[s]},set(e){const r=this[s];this[s]=e,this.requestUpdate(t,r,i)},',
    ],
    ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!(',
      'requestUpdate(t,s,i){if(void 0!==t){const h=this[t];if(!(',
    ],
    [
      '{const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      '{return(s??[]).flat(1/0)}',
    ],
    ['const t=i.getPropertyOptions(e)', 'const t=i.elementProperties.get(e)'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    [
      'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'if(!1!==s.attribute)return s.attribute??t.toLowerCase()',
    ],
    ['{attribute:!0,type', '{type'],
    // Hooks that no element overrides.
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    ['let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(', 'const s=this._$AL;try{('],
    [
      'this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
      'this.update(s))}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    [
      'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'return this._$ES}',
    ],
    ['updated(t){}firstUpdated(t){}', 'updated(t){}'],
  ],
  '@lit/reactive-element/css-tag': [
    // Checks of what is made into a style sheet, and sheets that are none of Lit's.
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
      'constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
    ],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    [
      '{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}',
      'new n(e.reduce((e,s,o)=>e+s.cssText+t[o+1],t[0]))',
    ],
    ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
  ],
};

const without = (code: string, [passage, instead]: Part): string => {
  const parts = code.split(passage);
  if (parts.length !== 2) throw new Error(`Lit has this passage ${parts.length - 1} times instead of once: ${passage}`);
  return parts.join(instead);
};

/** Leaves out of readers' scripts what of Lit no element uses; the tests of the built files see what is left. */
export const litPartsPlugin = (): Plugin => ({
  name: 'qj-lit-parts',
  apply: 'build',
  transform: {
    filter: { id: Object.keys(UNUSED).map((name) => new RegExp(`/node_modules/${name}\\.js$`)) },
    handler: (code, id) => (UNUSED[/\/node_modules\/(.*)\.js$/.exec(id)?.[1] ?? ''] ?? []).reduce(without, code),
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const directive = chunk.moduleIds.find((id) => /\/lit-html\/(async-)?directive/.test(id));
      if (directive) throw new Error(`${chunk.fileName} has ${directive}: vite-lit-parts.ts leaves directives out`);
    }
  },
});
