"""Graph to pages: every page, feed, calendar and table as a frozen view."""
