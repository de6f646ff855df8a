/** The frame's words: texts on screen before anything but the view itself has loaded. */
export const frameZhCN = {
  separator: '，',
  sentenceGap: '',
  colon: '：',
  sources: '来源与口径',
  table: '数据表',
  more: '更多操作',
  actionFailed: '这一步没有完成，请检查网络后再试。',
  loading: '正在载入图表…',
  legend: '图例',
  visual: '图表',
  readings: '各县（市、区）记载',
  layers: '图层',
  layerNames: {
    pattern: '空间格局',
    towns: '城镇体系',
    directions: '面向',
    industries: '产业',
    parks: '园区',
    transport: '交通',
  },
  wholeChain: '全链',
  allCompanies: '文件提到的企业',
  errors: {
    load: '数据未能载入，请检查网络或脚本文件是否完整。',
    address: '链接要的图或设置不存在。',
  },
};

export type FrameWords = typeof frameZhCN;
