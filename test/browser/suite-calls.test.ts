import { expect } from 'chai';
import { WIDGETS } from './widgets.js';

describe('every widget', () => {
  for (const { name } of WIDGETS) {
    it(`${name}: test/browser/${name}.test.ts calls the shared suite with its record`, async () => {
      // As it is sent to the browser: without comments and types.
      const response = await fetch(`/test/browser/${name}.test.ts`);
      const script = response.ok ? await response.text() : '';
      expect(script).to.match(/^behaves\(/m);
      expect(script).to.include(`/src/widgets/${name}/widget.ts`);
    });
  }
});
