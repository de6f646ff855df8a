import type { FrameWords } from './frame-zh-CN.js';

export const frameEn: FrameWords = {
  sources: 'Sources and scope',
  table: 'Data table',
  more: 'More actions',
  loading: 'Loading the chart…',
  legend: 'Legend',
  visual: 'Chart',
  errors: {
    load: 'The data could not be loaded. Check the network and that the script files are complete.',
    address: 'The link asks for a chart or a setting that does not exist.',
  },
};
