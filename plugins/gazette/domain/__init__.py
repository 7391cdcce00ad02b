"""What is true: records and rules; no files, no clock, no HTML."""
