"""Text to records: content files are read, judged and handed on as typed records."""
