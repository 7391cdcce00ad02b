"""Press text to draft: what a release says, each value with the words it was taken from."""
