/** The frame's words: texts on screen before anything but the view itself has loaded. */
export const frameZhCN = {
  sources: '来源与口径',
  table: '数据表',
  more: '更多操作',
  loading: '正在载入图表…',
  legend: '图例',
  visual: '图表',
  errors: {
    load: '数据未能载入，请检查网络或脚本文件是否完整。',
    address: '链接要的图或设置不存在。',
  },
};

export type FrameWords = typeof frameZhCN;
