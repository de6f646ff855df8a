{
  "Every figure that the documents give for one indicator, one below the other: its comparator and unit, its kind, scope and year, and the document that states it. Nothing is compared or added up. Every figure comes from the documents named in the source line; `data/facts/` holds each with its evidence.": "一个指标在各文件里的全部数字，逐条列出：限定词和单位、性质、口径、年份，以及写明它的文件。不作比较，也不相加。每个数字都出自来源行所列文件，出处见 `data/facts/`。",
  "The figures of one indicator, each with its source.": "一个指标在各文件里的数字，每个都有出处。",
  "The view: an id of `data/indicators.json`, such as `{{views.[0]}}`.": "显示哪个视图：`data/indicators.json` 里的编号，例如 `{{views.[0]}}`。",
  "The view: an id of `data/indicators.json`.": "显示哪个视图：`data/indicators.json` 里的编号。",
  "Not taken: the widget shows figures of the documents only, and says so.": "不接受：这个部件只显示文件所载数字，填了会有提示。",
  "A view of the editor's own, instead of one of the documents.": "编辑自己的视图，代替文件的视图。",
  "A reader chose a figure, or closed it.": "读者点选了一个数字，或收起了它。",
  "The drawing with its marks.": "带标记的图形。",
  "The area of a figure that a pointer, a finger or the keyboard reaches.": "图中一个数字可以点选的范围，指针、手指、键盘都算。",
  "The chosen figure with its evidence.": "选中的数字和它的出处。",
  "The data table.": "数据表。",
  "The empty part of a dial or a bar.": "刻度盘、横条未填满部分的颜色。",
  "Actual and planned figures, and actions.": "实际和规划的数字，以及按钮。"
}
