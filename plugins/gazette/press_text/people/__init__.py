"""Officials: names, titles and offices, and who of those named took part."""
