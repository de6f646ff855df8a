# {{title}} `<qj-{{name}}>`

[返回首页](../../README.zh-CN.md) · [In English](../en/{{name}}.md)

<!-- {{name}} picture -->
<!-- /{{name}} picture -->

<!-- {{name}} description -->
<!-- /{{name}} description -->

```html
<qj-{{name}} indicator="{{views.[0]}}">{{title}}</qj-{{name}}>
```

图上的标记见[数据与诚实](data.md#图上的标记)，各种图共有的属性、方法、事件和样式见[共有的接口](elements.md)。

## 属性

<!-- {{name}} attributes -->
<!-- /{{name}} attributes -->

## 事件

<!-- {{name}} events -->
<!-- /{{name}} events -->

## 部件和自定义属性

部件用 `::part(名字)` 选取。

<!-- {{name}} parts -->
<!-- /{{name}} parts -->

<!-- {{name}} properties -->
<!-- /{{name}} properties -->

## 全部视图

<!-- {{name}} views -->
<!-- /{{name}} views -->
