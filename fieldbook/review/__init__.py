"""Facts -> Typst -> pages: the quarterly review, the briefs, and the day's pack, as PDF or pictures."""
