"""Editors' tools: new records, drafts, forms, schemas, guides and the web editor's settings."""
