// Types of the tags for JSX; nothing of it is in the bundle.
import type { LayerId } from 'qj-widgets/jsx';
import { useState } from 'react';
import { layers, own, told } from '../content';

export const Article = () => {
  const [chosen, setChosen] = useState('（还没有选）');
  const [layer, setLayer] = useState<LayerId>('pattern');
  return (
    <>
      <h1>示例：在 React 里使用</h1>
      {/* Events have the prefix `on`: React 19 listens to what follows. What is between the tags stands until the view is there. */}
      <qj-target-gauge
        target="gdp-2025"
        onqj-select={({ detail }) => {
          setChosen(told(detail));
        }}
        onqj-error={({ detail }) => {
          console.warn(detail.message);
        }}
      >
        曲靖市，地区生产总值：2025年目标
      </qj-target-gauge>
      <p role="status">选中的数字：{chosen}</p>

      {/* A state decides the view; ids and choices that do not exist are type errors. */}
      <label>
        图层：
        <select
          value={layer}
          onChange={({ target }) => {
            setLayer(target.value as LayerId);
          }}
        >
          {Object.entries(layers).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <qj-county-map layer={layer} theme="auto" text-size="large">
        曲靖市各县（市、区）
      </qj-county-map>

      {/* An attribute named as a method of every element goes by its property: `focusStage` for `focus`. */}
      <qj-industry-chain chain="luoping-ginger" lang="zh-CN">
        罗平小黄姜产业链
      </qj-industry-chain>

      {/* An editor's own data, as an object; the widget marks all of it as the editor's. */}
      <qj-target-gauge data={own}>示例（数字均为虚构）</qj-target-gauge>
    </>
  );
};
