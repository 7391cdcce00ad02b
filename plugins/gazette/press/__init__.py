"""The press: the only room that knows Pelican; it prints what the views say."""
