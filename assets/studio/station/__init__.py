"""The pumping station and its guards' lamps: sheets of what moves, tiles, rooms."""
