"""Saved pages, messages and documents as clean text: headline, dateline, paragraphs, credits."""
