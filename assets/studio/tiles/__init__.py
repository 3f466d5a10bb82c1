"""The mechanism of all tile sets: blobs, terrains, sheets, files."""
