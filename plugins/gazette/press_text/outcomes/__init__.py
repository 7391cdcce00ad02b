"""What was decided or promised, and the numbers of agreements."""
