"""Pictures of figures. pyqtgraph and numpy are loaded only when the first trend is drawn.

`charts.trend.TrendChart`   a line over time, with the earlier period dashed
`charts.heatmap.Heatmap`    weekday by hour
`charts.legend.Legend`      what the lines mean, for the aside of a card
`charts.sparkline.Sparkline`

They take plain lists and formatter callables, and know nothing of money, sales or stores.
"""
