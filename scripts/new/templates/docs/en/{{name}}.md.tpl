# `<qj-{{name}}>`

[Back to the README](../../README.md) · [中文](../zh-CN/{{name}}.md)

<!-- {{name}} picture -->
<!-- /{{name}} picture -->

<!-- {{name}} description -->
<!-- /{{name}} description -->

```html
<qj-{{name}} indicator="{{views.[0]}}">{{title}}</qj-{{name}}>
```

[Data and honesty](data.md#how-figures-are-drawn) explains the marks; [what all elements share](elements.md) has the attributes,
methods, events and styles of every widget.

## Attributes

<!-- {{name}} attributes -->
<!-- /{{name}} attributes -->

## Events

<!-- {{name}} events -->
<!-- /{{name}} events -->

## Parts and custom properties

Parts are styled with `::part()`.

<!-- {{name}} parts -->
<!-- /{{name}} parts -->

<!-- {{name}} properties -->
<!-- /{{name}} properties -->

## Views

<!-- {{name}} views -->
<!-- /{{name}} views -->
