"""Visits: planning, the page of one visit, recap and calendar export."""
