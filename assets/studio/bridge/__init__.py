"""The bridge and what happens to it."""
