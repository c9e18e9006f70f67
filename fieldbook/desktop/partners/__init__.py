"""Partners and the page of one."""
