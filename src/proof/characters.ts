/**
 * Full-width digits, letters and signs as half-width ones, and marks of emphasis as spaces. Every character stays where it was, so
 * that places in the result are places in the draft.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF0E]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[*_`\u00A0\u200B-\u200D\uFEFF\u3000]/g, ' ')
    .replace(/[〇○]/g, '零')
    .replace(/[两兩]/g, '二')
    .replace(/[﹪]/g, '%');
