"""Regions, districts, villages and venues."""
