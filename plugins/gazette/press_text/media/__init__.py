"""The medium that carried a text, and who wrote it."""
