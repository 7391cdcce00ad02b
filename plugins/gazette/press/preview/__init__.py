"""The preview: a server on this machine that builds again as files change."""
