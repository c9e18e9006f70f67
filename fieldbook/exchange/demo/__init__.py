"""The demo book: a believable one to look around in, dated from today, told from ``resources/demo``."""

from fieldbook.exchange.demo.build import make_demo

__all__ = ["make_demo"]
