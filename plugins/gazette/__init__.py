"""Kabar Terbuka: an editor's words become records, a graph, views and at last files."""
