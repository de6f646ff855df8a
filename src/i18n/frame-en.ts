import type { FrameWords } from './frame-zh-CN.js';

export const frameEn: FrameWords = {
  separator: ', ',
  sentenceGap: ' ',
  colon: ': ',
  sources: 'Sources and scope',
  table: 'Data table',
  more: 'More actions',
  actionFailed: 'This could not be done. Check the network and try again.',
  loading: 'Loading the chart…',
  legend: 'Legend',
  visual: 'Chart',
  errors: {
    load: 'The data could not be loaded. Check the network and that the script files are complete.',
    address: 'The link asks for a chart or a setting that does not exist.',
  },
};
