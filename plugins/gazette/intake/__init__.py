"""Text to records: the modules that read files."""
