"""Reads a workbook with the library openpyxl and prints as JSON what stands in it and how it is set up."""
import json, sys
import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheets = {}
for s in book.worksheets:
    sheets[s.title] = {
        "rows": [["" if c.value is None else str(c.value) for c in row] for row in s.iter_rows()],
        "types": sorted({c.data_type for row in s.iter_rows() for c in row if c.value is not None}),
        "frozen": s.freeze_panes, "orientation": s.page_setup.orientation, "fit": [s.page_setup.fitToWidth, s.page_setup.fitToHeight, s.sheet_properties.pageSetUpPr.fitToPage],
        "area": ",".join(s.print_area) if isinstance(s.print_area, list) else s.print_area, "filter": (s.auto_filter.ref or "").replace("$", ""),
        "fills": len({c.fill.fgColor.rgb for row in s.iter_rows() for c in row if c.fill.patternType}),
    }
json.dump({"sheets": sheets, "title": book.properties.title, "created": str(book.properties.created)}, sys.stdout)
