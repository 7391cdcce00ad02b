"""The day of an event, and when a text appeared: dates as written, weighed and read."""
