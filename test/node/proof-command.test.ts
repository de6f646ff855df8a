import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate/browser';
import { htmlText } from '../../src/proof/html-text.js';
import type { Finding } from '../../src/proof/proof.js';
import { ROOT } from './helpers.js';
import { SAMPLE } from './proof-sample.js';
import { built, emptyFolder, run } from './run-command.js';

const draft = (name: string, content: string | Uint8Array): string => {
  const file = join(emptyFolder(), name);
  writeFileSync(file, content);
  return file;
};

const findingsOf = (file: string, ...options: string[]): Finding[] => {
  const { status, stdout, stderr } = run('proof', file, '--json', ...options);
  assert.deepEqual([status, stderr], [0, '']);
  return JSON.parse(stdout) as Finding[];
};

const VERDICTS = ['comparator', 'same', 'scope', 'same', 'year', 'comparator', 'same', 'unknown'];

const PAGE = `<!doctype html><html><head><title>3000亿元</title><style>p{width:100%}</style></head><body>
<h1>曲靖五年</h1><p>2020年，全市<em>经济总量</em>达<b>3000</b>亿元，&nbsp;农村居民人均可支配收入13697元。</p><script>const rate = '8.8%';</script><!-- 74位 --></body></html>`;

/** What Word writes of two paragraphs, one with a tracked change. */
const word = (): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      '<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>2020年，曲靖经济总量</w:t></w:r><w:r><w:t xml:space="preserve">接近</w:t></w:r>' +
        '<w:del><w:r><w:delText>4000</w:delText></w:r></w:del><w:ins><w:r><w:t>3000</w:t></w:r></w:ins><w:r><w:t>亿元。</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t>到2025年，人均GDP&gt;1万美元。</w:t></w:r></w:p></w:body></w:document>',
    ),
    'word/styles.xml': strToU8('<w:t>8.8%</w:t>'),
  });

describe('the command proof', built, () => {
  test('--json has every figure of a text with its place, its verdict and what the documents print', () => {
    const findings = findingsOf(draft('draft.txt', SAMPLE));
    assert.deepEqual(
      findings.map(({ verdict }) => verdict),
      VERDICTS,
    );
    for (const finding of findings) {
      assert.deepEqual(Object.keys(finding), [
        'start',
        'end',
        'text',
        'verdict',
        'fact',
        'document',
        'printed',
        'says',
        'comparator',
        'suggestion',
        'replaces',
        'view',
      ]);
      assert.equal(SAMPLE.slice(finding.start, finding.end), finding.text);
    }
    assert.deepEqual(findings.map(({ printed, view }) => [printed, view])[0], ['接近3000亿元', 'gdp-2025']);
  });

  test('a page is read without its tags, styles and scripts, and its figures stand where they stand in the file', () => {
    const findings = findingsOf(draft('draft.html', PAGE));
    assert.deepEqual(
      findings.map(({ fact, verdict }) => [fact, verdict]),
      [
        ['gdp-2020', 'comparator'],
        ['rural-income-2020', 'same'],
      ],
    );
    assert.match(PAGE.slice(findings[0]?.start, findings[0]?.end), /^3000<\/b>亿元$/);
    assert.equal(htmlText(PAGE).length, PAGE.length);
    assert.equal(htmlText('&constructor;3&lt;4'), '&constructor;3<   4');
  });

  test('Markdown is text', () => {
    const text = '## 曲靖五年\n\n- 2020年，曲靖经济总量**接近3000亿元**\n- 排名第[74位](https://example.org/1106)\n';
    assert.deepEqual(findingsOf(draft('draft.md', text)).map(({ fact, verdict }) => [fact, verdict])[0], [
      'gdp-2020',
      'same',
    ]);
  });

  test('a Word document is read as its changes leave it', () => {
    const findings = findingsOf(draft('draft.docx', word()));
    assert.deepEqual(
      findings.map(({ fact }) => fact),
      ['gdp-2020', 'gdp-per-capita-2025'],
    );
    assert.equal(findings[0]?.verdict, 'same');
  });

  test('- reads a pipe, and a line is one figure', () => {
    const { stdout, status } = spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), 'proof', '-'], {
      input: SAMPLE,
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split('\t')[1]),
      VERDICTS,
    );
    assert.equal(
      lines[0],
      '1:27\tcomparator\t3000亿元\t接近3000亿元（实际，2020年）\tfive-years-report\tgdp-2025\tdropped\t全市经济总量达3000亿元 → 全市经济总量接近3000亿元',
    );
  });

  test('what cannot be read is said, with what to do', () => {
    for (const file of ['no-such-file.txt', draft('broken.docx', 'no archive')]) {
      const { status, stdout, stderr } = run('proof', file);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /draft|\.docx/);
    }
  });
});
