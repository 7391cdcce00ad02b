"""The bodies that a text names, and which of them acted."""
