"""Printing: an edition becomes pages, files and pictures in a folder."""
