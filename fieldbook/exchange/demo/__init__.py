"""The demo book: realistic sample data, dated relative to today, from ``resources/demo``."""

from fieldbook.exchange.demo.build import make_demo

__all__ = ["make_demo"]
